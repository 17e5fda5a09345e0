import { visibleLine } from '../report/visible.ts';
import { clipped } from '../report/width.ts';
import { widthOf, type Screen } from './world.ts';

/** Milliseconds a call may last before it says what it is doing. */
const patience = 1000;
const frameTime = 120;
const frames = ['|', '/', '-', '\\'] as const;
const clearLine = '\r\u001b[K';

/** One line on a terminal that tells what is being done, and goes away again. */
export interface Progress {
  readonly says: (text: string) => void;
  /** Clears the line; nothing is shown after it. */
  readonly end: () => Promise<void>;
}

/**
 * Progress on a screen, silent during the first second and where the screen is no terminal.
 * @param text what it says until `says` is called.
 */
export function progressOn(screen: Screen, text: string): Progress {
  if (!screen.isTerminal) return { says: () => undefined, end: () => Promise.resolve() };
  let now = text;
  let frame = 0;
  let shown = false;
  const show = (): void => {
    shown = true;
    const mark = frames[frame % frames.length] ?? '';
    frame += 1;
    void screen.write(`${clearLine}${clipped(`${mark} ${visibleLine(now)}`, widthOf(screen) - 1)}`).catch(() => undefined);
  };
  let timer = setTimeout(() => {
    show();
    timer = setInterval(show, frameTime).unref();
  }, patience).unref();
  return {
    says: (next) => {
      now = next;
    },
    end: async () => {
      clearTimeout(timer);
      if (shown) await screen.write(clearLine);
    },
  };
}
