"""Two objects whose methods are called all the time."""


class Account:
    def __init__(self) -> None:
        self.balance = 0
        self.moves = 0

    def deposit(self, amount: int) -> None:
        self.balance += amount
        self.moves += 1

    def withdraw(self, amount: int) -> bool:
        if amount > self.balance:
            return False
        self.balance -= amount
        self.moves += 1
        return True


def measured() -> int:
    one, two = Account(), Account()
    one.deposit(1_000_000)
    for i in range(1, 20_001):
        if one.withdraw(7):
            two.deposit(7)
        if i % 3 == 0 and two.withdraw(5):
            one.deposit(5)
    return one.balance * 2 + two.moves
