"""Cuts a tree into a number of parts of about the same weight."""
import heapq


def cut(root, children, weight, count):
    """The nodes below the cut, and those above it.

    The heaviest node is divided repeatedly until at least `count` nodes are below the cut.
    `children(node)` are a node's children, `weight(node)` is its weight with everything below it.
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
