/** A share as people read it: `4.1 %`. */
export function percent(share: number): string {
  const value = share * 100;
  return `${value !== 0 && Math.abs(value) < 1 ? value.toFixed(2) : value.toFixed(1)} %`;
}

/** A weight in basis points: `5 %`. */
export function weightText(weight: number): string {
  return `${weight / 100} %`;
}

/** Errors among requests: `4.1 % of 1,230 requests`. */
export function rateText({ requests, errors }: { readonly requests: number; readonly errors: number }): string {
  return requests === 0 ? 'no requests' : `${percent(errors / requests)} of ${requests.toLocaleString('en')} requests`;
}

/** A span in hours: `3.5 hours`. */
export function hoursText(seconds: number): string {
  const hours = Math.round((seconds / 3600) * 10) / 10;
  return hours === 1 ? '1 hour' : `${hours.toLocaleString('en')} hours`;
}
