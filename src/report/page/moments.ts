const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** A day as people read it, UTC: `5 Dec 2026`. */
export function dayText(seconds: number): string {
  const date = new Date(seconds * 1000);
  return `${date.getUTCDate()} ${months[date.getUTCMonth()] ?? ''} ${date.getUTCFullYear()}`;
}

/** A moment as people read it: `5 Dec 2026, 08:07 UTC`. */
export function instantText(seconds: number): string {
  return `${dayText(seconds)}, ${new Date(seconds * 1000).toISOString().slice(11, 16)} UTC`;
}

/** A moment on an axis: `5 Dec 08:07`. */
export function tickText(seconds: number): string {
  const date = new Date(seconds * 1000);
  return `${date.getUTCDate()} ${months[date.getUTCMonth()] ?? ''} ${date.toISOString().slice(11, 16)}`;
}
