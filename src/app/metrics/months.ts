/** Months as `yyyy-mm`, in UTC, the first and the last included; none where the second moment is the earlier one. */
export function monthsBetween(from: Date, to: Date): readonly string[] {
  const months: string[] = [];
  for (const month = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth())); month <= to; month.setUTCMonth(month.getUTCMonth() + 1)) {
    months.push(month.toISOString().slice(0, 'yyyy-mm'.length));
  }
  return months;
}
