"""Records in a list, a text made of some of them, a sum over all."""

from dataclasses import dataclass


@dataclass
class Order:
    customer: str = ""
    quantity: int = 0
    price: float = 0.0


def measured() -> str:
    orders: list[Order] = []
    for i in range(1, 4_001):
        order = Order()
        order.customer = f"Customer {i % 50}"
        order.quantity = i % 9 + 1
        order.price = 1.5 * (i % 11)
        orders.append(order)
    report = ""
    total = 0.0
    for one in orders:
        if one.quantity > 8:
            if report:
                report += "\r\n"
            report += f"{one.customer}: {one.quantity} at {one.price:.15g}"
        total += one.quantity * one.price
    return f"{len(report)}/{total}"
