/** How many of some requests fail, each with the same chance: the binomial distribution, by its normal or exact form. */
export function errorsAmong(chance: () => number, requests: number, rate: number): number {
  const mean = requests * rate;
  if (mean > 50 && requests * (1 - rate) > 50) {
    const errors = Math.round(mean + Math.sqrt(mean * (1 - rate)) * normalValue(chance));
    return Math.min(requests, Math.max(0, errors));
  }
  // Gaps between errors are geometric: as many draws as there are errors, not as there are requests.
  let errors = 0;
  for (let at = gap(chance, rate); at <= requests; at += gap(chance, rate)) errors += 1;
  return errors;
}

/** A value of the standard normal distribution (Box and Muller). */
export function normalValue(chance: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());
}

function gap(chance: () => number, rate: number): number {
  return rate <= 0 ? Infinity : Math.max(1, Math.ceil(Math.log(1 - chance()) / Math.log1p(-rate)));
}
