import { TemplateFault } from './fault.ts';
import { limits } from './limits.ts';
import type { RenderedMessage } from './template.ts';

/** Where rendered text goes. Messages begin by `open`, never by anything in the text: no value can forge one. */
export interface Sink {
  readonly write: (text: string) => void;
  readonly open: (role: string) => void;
}

/**
 * A sink and the messages it has taken. Text before the first role is a message of the user, left out where it is white space.
 * Writing throws a TemplateFault beyond the limit of the output.
 */
export function messageSink(): { readonly sink: Sink; readonly messages: () => readonly RenderedMessage[] } {
  const messages: { readonly role: string; readonly texts: string[]; readonly opened: boolean }[] = [];
  let length = 0;
  const begin = (role: string, opened: boolean): string[] => {
    const texts: string[] = [];
    messages.push({ role, texts, opened });
    return texts;
  };
  let current = begin('user', false);
  const sink: Sink = {
    write(text) {
      length += text.length;
      if (length > limits.output) throw new TemplateFault(`the rendered prompt has more than ${limits.output} characters.`, 0);
      current.push(text);
    },
    open(role) {
      current = begin(role, true);
    },
  };
  const told = (): readonly RenderedMessage[] =>
    messages
      .map(({ role, texts, opened }) => ({ role, text: texts.join(''), opened }))
      .filter(({ text, opened }) => opened || text.trim() !== '')
      .map(({ role, text }) => ({ role, text }));
  return { sink, messages: told };
}

/** A sink that puts `indent` before every line. */
export function indentedSink(sink: Sink, indent: string): Sink {
  if (indent === '') return sink;
  let lineBegins = true;
  return {
    open: sink.open,
    write(text) {
      for (const line of text.match(/[^\n]*\n|[^\n]+/g) ?? []) {
        if (lineBegins) sink.write(indent);
        sink.write(line);
        lineBegins = line.endsWith('\n');
      }
    },
  };
}
