"""Cuts a tree into so many parts of about the same weight."""
import heapq


def cut(root, children, weight, count):
    """The nodes below the cut, and those above it.

    The heaviest node is parted again and again until there are `count` below the cut or more.
    `children(node)` are a node's children, `weight(node)` weighs it with all below it.
    """
    heap, done, parted = [(-weight(root), root)], [], []
    while heap and len(heap) + len(done) < count:
        below = sorted(children(heap[0][1]))
        _, node = heapq.heappop(heap)
        if not below:
            done.append(node)
            continue
        parted.append(node)
        for child in below:
            heapq.heappush(heap, (-weight(child), child))
    return {node for _, node in heap} | set(done), set(parted)
