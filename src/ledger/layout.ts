/** The two lines of releases that have records of their own. */
export const channels = {
  main: { folder: '' },
  staging: { folder: 'channels/staging/' },
} as const satisfies Record<string, ChannelRow>;

interface ChannelRow {
  /** Where its files lie on branch `prompt-library`. */
  readonly folder: string;
}
export type Channel = keyof typeof channels;

/** The path of a file of a channel on branch `prompt-library`; paths of this room are relative to the channel. */
export function inChannel(channel: Channel, path: string): string {
  return channels[channel].folder + path;
}

/**
 * The month that files are gathered by, `yyyy-mm` in UTC.
 * @param seconds since 1970 UTC.
 */
export function monthOf(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(0, 7);
}
