/** US dollars of one call, with three digits that say something, however small the amount is. */
export function dollars(amount: number): string {
  return `$${Number(amount.toPrecision(3)).toLocaleString('en-US', { useGrouping: false, maximumSignificantDigits: 3 })}`;
}
