import { converse } from '../child/conversation.ts';
import { timedOut, usualTimeLimit, type Call } from '../child/spawn.ts';
import { gitArguments, inGitWords, type GitPlace } from './git-command.ts';
import { isObjectId } from './revision.ts';
import { unreadable } from './unreadable.ts';

/** One `git fast-import` that makes objects and tells their ids. One question at a time. */
export interface Import {
  /** Tells commands of which `count` ask for an id; the ids, in order. `Failure` where git breaks off. */
  readonly tell: (commands: Uint8Array, count: number) => Promise<readonly string[]>;
  /** Ends it: objects and refs are there afterwards. `Failure` where git ended otherwise. */
  readonly end: () => Promise<void>;
}

interface Asked {
  readonly count: number;
  readonly resolve: (told: string) => void;
  readonly reject: (reason: unknown) => void;
}

/** Starts an import. `end` it, or its process keeps running for two minutes. */
export function startImport(place: GitPlace): Import {
  // Always one pack: no other process unpacks a small one.
  const command = gitArguments(place, ['fast-import', '--quiet', '--done', '--date-format=raw'], { 'fastimport.unpackLimit': '0' });
  const call: Call = { program: 'git', arguments: command, folder: place.folder, environment: place.environment };
  let pieces: Buffer[] = [];
  let lines = 0;
  let asked: Asked | null = null;
  let broken: { readonly reason: unknown } | null = null;

  const conversation = converse(call, {
    heard: (piece) => {
      pieces.push(piece);
      lines += linesIn(piece);
      if (asked !== null && lines >= asked.count) asked.resolve(Buffer.concat(pieces).toString('latin1'));
    },
    ended: (failure) => {
      clearTimeout(timer);
      if (failure === null) return;
      broken = { reason: inGitWords(failure) };
      asked?.reject(broken.reason);
    },
  });
  const timer = setTimeout(() => conversation.breakOff(timedOut(call, usualTimeLimit)), usualTimeLimit);

  return {
    tell: async (commands, count) => {
      if (broken !== null) throw broken.reason;
      conversation.say(commands);
      if (count === 0) return [];
      pieces = [];
      lines = 0;
      const told = await new Promise<string>((resolve, reject) => (asked = { count, resolve, reject }));
      asked = null;
      return idsFrom(told, count);
    },
    end: async () => {
      conversation.say(Buffer.from('done\n'));
      await conversation.end();
      if (broken !== null) throw broken.reason;
    },
  };
}

function linesIn(piece: Buffer): number {
  let count = 0;
  for (let at = piece.indexOf(0x0a); at !== -1; at = piece.indexOf(0x0a, at + 1)) count += 1;
  return count;
}

function idsFrom(told: string, count: number): readonly string[] {
  const ids = told.replace(/\n$/, '').split('\n');
  const strange = ids.find((id) => !isObjectId(id));
  if (strange !== undefined || ids.length !== count) throw unreadable('fast-import', strange ?? told);
  return ids;
}
