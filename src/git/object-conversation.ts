import { converse, type Conversation } from '../child/conversation.ts';
import { timedOut, usualTimeLimit, type Call } from '../child/spawn.ts';
import { Failure } from '../problem/failure.ts';
import { answerReader, type ObjectAnswer, type Question } from './object-answers.ts';

/** 256 MiB: the record of a first release has a kilobyte for each prompt. */
const largestObject = 256 * 1024 * 1024;

/** One `git cat-file` that answers all questions about objects. It is started again when asked after it broke off, and never after `close`. */
export interface ObjectConversation {
  /** Answers in the order of the names. Names hold no line feed. `Failure` where git breaks off or stays silent. */
  readonly ask: (question: Question, names: readonly Uint8Array[]) => Promise<readonly ObjectAnswer[]>;
  /** Ends the process once everything asked is answered. */
  readonly close: () => Promise<void>;
}

interface Asked {
  readonly question: Question;
  readonly count: number;
  readonly answers: ObjectAnswer[];
  readonly resolve: (answers: readonly ObjectAnswer[]) => void;
  readonly reject: (reason: unknown) => void;
}

interface Talk {
  readonly conversation: Conversation;
  readonly waiting: Asked[];
  readonly watch: Watch;
}

/** Opens the conversation; the process starts at once, or with the first question. */
export function openConversation(call: Call, starts: 'at-once' | 'when-asked' = 'at-once'): ObjectConversation {
  let talk: Talk | null = starts === 'at-once' ? begin() : null;
  // Who gave up may leave others behind who still ask: a process for them would keep the program from ending.
  let isClosed = false;

  function begin(): Talk {
    const waiting: Asked[] = [];
    const watch = watchFor(call.timeLimit ?? usualTimeLimit, (limit) => opened.conversation.breakOff(timedOut(call, limit)));
    const read = reader(waiting, watch);
    const conversation = converse(call, {
      heard: (piece) => {
        try {
          read(piece);
        } catch (reason) {
          opened.conversation.breakOff(reason as Failure);
        }
      },
      ended: (failure) => {
        watch.rest();
        if (talk === opened) talk = null;
        for (const asked of waiting.splice(0)) asked.reject(failure ?? closed());
      },
    });
    const opened: Talk = { conversation, waiting, watch };
    return opened;
  }

  return {
    ask: (question, names) => {
      if (names.length === 0) return Promise.resolve([]);
      if (isClosed) return Promise.reject(closed());
      const { conversation, waiting, watch } = (talk ??= begin());
      return new Promise((resolve, reject) => {
        waiting.push({ question, count: names.length, answers: [], resolve, reject });
        watch.start();
        conversation.say(words(question, names));
      });
    },
    close: async () => {
      const ending = talk;
      isClosed = true;
      talk = null;
      await ending?.conversation.end();
    },
  };
}

function words(question: Question, names: readonly Uint8Array[]): Buffer {
  const before = Buffer.from(`${question} `);
  const after = Buffer.from('\n');
  return Buffer.concat([...names.flatMap((name) => [before, name, after]), Buffer.from('flush\n')]);
}

function reader(waiting: Asked[], watch: Watch): (piece: Buffer) => void {
  const read = answerReader({
    next: () => waiting[0]?.question ?? 'info',
    answered: (answer) => {
      const asked = waiting[0];
      if (asked === undefined) return;
      asked.answers.push(answer);
      if (asked.answers.length < asked.count) return;
      waiting.shift();
      asked.resolve(asked.answers);
    },
    largest: largestObject,
  });
  return (piece) => {
    read(piece);
    if (waiting.length === 0) watch.rest();
    else watch.start();
  };
}

/** Notices silence: calls back when neither `start` nor `rest` came within the limit after a `start`. */
interface Watch {
  readonly start: () => void;
  readonly rest: () => void;
}

function watchFor(limit: number, silent: (limit: number) => void): Watch {
  let timer: NodeJS.Timeout | undefined;
  return {
    start: () => void (timer = timer?.refresh() ?? setTimeout(() => silent(limit), limit)),
    rest: () => {
      clearTimeout(timer);
      timer = undefined;
    },
  };
}

function closed(): Failure {
  return new Failure('git-closed', 'The repository was closed while git was asked something.', 'Run it again.');
}
