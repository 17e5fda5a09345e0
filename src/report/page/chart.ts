/** A place on an axis that is as wide as the chart, as SVG wants it: `37.25%`. */
export type Place = `${number}%`;

/** Puts values on an axis from one end to the other. */
export function axis(low: number, high: number): (value: number) => Place {
  const span = high - low;
  return (value) => `${rounded(span === 0 ? 50 : ((Math.min(high, Math.max(low, value)) - low) / span) * 100)}%`;
}

/** How wide a stretch is on an axis. */
export function widthOn(place: (value: number) => Place, from: number, to: number): Place {
  return `${rounded(Math.max(0, Number.parseFloat(place(to)) - Number.parseFloat(place(from))))}%`;
}

/** Two digits are enough for every screen. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
