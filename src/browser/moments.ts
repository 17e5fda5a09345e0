const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const day = 86_400;

/** A day as people read it, UTC. @param seconds since 1970 UTC. */
export function dayText(seconds: number): string {
  const date = new Date(seconds * 1000);
  return `${date.getUTCDate()} ${months[date.getUTCMonth()] ?? ''} ${date.getUTCFullYear()}`;
}

/** How long ago a UTC day was, at a moment. */
export function agoText(days: number, now: number): string {
  const ago = Math.floor(now / day) - days;
  if (ago <= 0) return 'today';
  if (ago === 1) return 'yesterday';
  return ago < 60 ? `${ago} days ago` : `${Math.round(ago / 30.4)} months ago`;
}
