"""Brown clusters of spacy-lookups-data: 1,000 fine ones, and 100 subtrees as coarse ones."""
import collections
import math

from folding import fold
from knowledge.treecut import cut

COARSE = 100


def brown_clusters(paths, probabilities):
    """The fine cluster of each folded word, and the coarse one of each fine one.

    A path is a number whose lowest bit is the first step from the root; steps to the left at its
    end are lost, as a number's leading zeros are. Of the spellings of a word the most frequent one
    counts.
    """
    best = {}
    for word, path in paths.items():
        key = fold(word)
        if path and word.replace("-", "").isalpha():
            best[key] = max(best.get(key, (-math.inf, 0)), (probabilities[word], path))
    found = {key: path for key, (_, path) in best.items()}
    weights = collections.Counter()
    for key, (logarithm, path) in best.items():
        for prefix in prefixes(steps(path)):
            weights[prefix] += 25 + logarithm
    nodes, _ = cut("", lambda node: [node + step for step in "01" if weights[node + step]],
                   lambda node: weights[node], COARSE)
    nodes = sorted(nodes)
    numbers = {path: i + 1 for i, path in enumerate(sorted(set(found.values()), key=steps))}
    coarse = [0] * (len(numbers) + 1)
    for path, number in numbers.items():
        above = prefixes(steps(path))
        coarse[number] = next((i + 1 for i, node in enumerate(nodes) if node in above), 0)
    return {key: numbers[path] for key, path in found.items()}, coarse


def steps(path):
    """The steps from the root; as many to the left at the end as no leaf can have more."""
    return bin(path)[:1:-1].ljust(18, "0")


def prefixes(word):
    return {word[:length] for length in range(len(word) + 1)}
