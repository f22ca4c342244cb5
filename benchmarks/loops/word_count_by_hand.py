"""Count the words of a text, then those with one first letter."""


def measured() -> int:
    counts: dict[str, int] = {}
    text = "the quick brown fox jumps over the lazy dog and the cat " * 1500
    for word in text.split(" "):
        if word != "":
            counts[word] = counts.get(word, 0) + 1
    total = 0
    for word, count in counts.items():
        if word[:1] == "t":
            total += count
    return total
