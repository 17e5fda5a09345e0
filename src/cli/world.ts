/** One stream of the program that people or other programs read. */
export interface Screen {
  readonly isTerminal: boolean;
  /** Columns of the terminal; `null` where there is none. */
  readonly columns: number | null;
  /** Ends when the text is handed over. A reader that went away (`| head`) is no error; a full disk is a `Failure`. */
  readonly write: (text: string) => Promise<void>;
}

/** What one run of the program is given by the world; tests give their own. */
export interface World {
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** Absolute folder the program was started in. */
  readonly folder: string;
  readonly out: Screen;
  readonly err: Screen;
  readonly readStdin: () => Promise<Uint8Array>;
  /** Asks a question and gives the line that was typed; `null` or left out where nobody sits at a terminal. */
  readonly ask?: ((question: string) => Promise<string>) | null;
}

/** Width of text that goes to no terminal. */
const defaultWidth = 80;
/** Wider lines are hard to read. */
const widest = 120;
const narrowest = 40;

/** Columns that text on a screen may fill: 40 to 120, 80 where there is no terminal. */
export function widthOf(screen: Screen): number {
  if (!screen.isTerminal || screen.columns === null) return defaultWidth;
  return Math.min(widest, Math.max(narrowest, screen.columns));
}
