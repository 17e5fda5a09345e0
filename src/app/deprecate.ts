import { leastNotice } from '../domain/deprecation-phases.ts';
import { guidePathOf, guideSkeleton } from '../deprecation/guide.ts';
import { textOf } from '../format/bytes.ts';
import type { Deprecation, KeyEdit } from '../format/document.ts';
import { editFields } from '../format/edit-fields.ts';
import { formatsByName } from '../format/formats.ts';
import { sidecarOf } from '../format/own-fields.ts';
import { isDay } from '../format/metadata.ts';
import type { Repository } from '../git/repository.ts';
import type { Author } from '../git/workspace.ts';
import { dayAfter, dayOf } from '../library/days.ts';
import { deprecationOf } from '../library/deprecation-change.ts';
import { deprecationStanding } from '../library/deprecation-standing.ts';
import type { Prompt } from '../library/prompt.ts';
import { Failure } from '../problem/failure.ts';
import type { ReportedProblem } from '../report/model.ts';
import { isAddress } from '../rule/deprecation-announced.ts';
import { commitMessage } from './authoring/commit-message.ts';
import { deprecationFactsFor, replacementIn } from './authoring/deprecation-facts.ts';
import { hasErrors, judgeWritten } from './authoring/judge-written.ts';
import { refuseLeftOut } from './authoring/left-out.ts';
import { workTreeLibrary, type WorkTreeLibrary } from './authoring/work-tree.ts';
import { reportedBy } from './check/reported.ts';
import type { AuthoringPorts } from './create.ts';
import { pathOf, promptAt, uncommitted } from './update.ts';

/** Where deprecations are written, and what is known of the prompt. */
export interface DeprecatingPorts extends AuthoringPorts {
  readonly repository: Repository;
}

/** A deprecation to announce or change; `null` leaves a thing as it is, or to its default. */
export interface DeprecationRequest {
  readonly id: string;
  readonly replacement: string | null;
  readonly guide: string | null;
  readonly removal: string | null;
  readonly announced: string | null;
  readonly reason: string | null;
  readonly author: Author | null;
  /** Takes the deprecation back instead. */
  readonly undo: boolean;
  /** `false` only writes the files. */
  readonly commits: boolean;
}

/** What `deprecate ID --json` prints: `schemas/deprecate.schema.json`. */
export interface DeprecatedPrompt {
  readonly schema: 'prompt-libraries/deprecate/v1';
  readonly id: string;
  readonly path: string;
  /** `null` where it was taken back. */
  readonly deprecation: Deprecation | null;
  readonly phase: string | null;
  /** UTC days; negative once overdue. */
  readonly daysLeft: number | null;
  /** The guide, and whether it was begun here; `null` where it stands elsewhere. */
  readonly guide: { readonly path: string; readonly written: boolean } | null;
  /** `false` where problems kept it from being written. */
  readonly written: boolean;
  readonly commit: string | null;
  readonly message: string;
  readonly problems: readonly ReportedProblem[];
}

/**
 * Announces that a prompt goes, changes what was announced, or takes it back: in its front matter, where all else stays byte
 * for byte, and by one conventional commit of that file and the guide.
 * @throws Failure `prompt-unknown`, `prompt-left-out`, `prompt-ambiguous`, `prompt-uncommitted`, `deprecation-absent`, `day-unreadable`, `nothing-changed`, and
 * what committing throws.
 */
export async function deprecate(ports: DeprecatingPorts, configFile: string, wanted: DeprecationRequest, now: Date): Promise<DeprecatedPrompt> {
  const { files, workspace } = ports;
  const library = await workTreeLibrary(files, configFile);
  if (!library.paths.has(wanted.id)) await refuseLeftOut(workspace, library, wanted.id);
  const path = pathOf(wanted.id, library);
  const bytes = (await files.read(path)) ?? new Uint8Array();
  const before = await promptAt(files, library, path, bytes);
  const changedPaths = await workspace.changedPaths();
  if (wanted.commits && changedPaths.includes(path)) throw uncommitted(path);
  const after = wanted.undo ? null : deprecationAfter(wanted, deprecationOf(before), now);
  if (wanted.undo && deprecationOf(before) === null) throw new Failure('deprecation-absent', `${wanted.id} is not deprecated.`, 'There is nothing to take back.');
  const message = messageOf(wanted.id, deprecationOf(before), after, library);
  const sidecar = besideOf(before);
  const written = writtenText({ file: bytes, sidecar: sidecar === null ? null : await files.read(sidecar) }, before, after);
  const guide = after === null ? null : await guideFor(ports, library, before, after);
  const beside = new Map(sidecar === null || !written.ok ? [] : [[sidecar, written.value.sidecar ?? '']]);
  const prompt = written.ok ? await promptAt(files, library, path, Buffer.from(written.value.file), beside) : before;
  const facts = await deprecationFactsFor(ports, library, prompt, guide === null ? [] : [guide.path], deprecationOf(before) === null);
  const problems = written.ok ? await judgeWritten(files, library, { before, after: prompt }, now, facts) : reportedBy('syntax', true, written.problems);
  const isGood = written.ok && !hasErrors(problems);
  const paths = [path, ...beside.keys(), ...(guide !== null && (guide.text !== null || changedPaths.includes(guide.path)) ? [guide.path] : [])];
  if (isGood) for (const text of [[path, written.value.file] as const, ...beside]) await files.write(...text);
  if (isGood && guide?.text !== undefined && guide.text !== null) await files.write(guide.path, guide.text);
  const standing = after === null ? null : deprecationStanding(after, now);
  return {
    schema: 'prompt-libraries/deprecate/v1',
    id: wanted.id,
    path,
    deprecation: after,
    phase: standing?.phase ?? null,
    daysLeft: standing?.daysLeft ?? null,
    guide: guide === null ? null : { path: guide.path, written: isGood && guide.text !== null },
    written: isGood,
    commit: isGood && wanted.commits ? await workspace.commitFiles(paths, message, wanted.author ?? undefined) : null,
    message,
    problems,
  };
}

/** The deprecation as it will be: what is asked for, else what was said before, else the defaults. */
function deprecationAfter(wanted: DeprecationRequest, before: Deprecation | null, now: Date): Deprecation {
  for (const [flag, day] of [['removal', wanted.removal], ['announced', wanted.announced]] as const) {
    if (day !== null && !isDay(day)) throw new Failure('day-unreadable', `--${flag} ${day} is no day.`, 'Write it as 2026-12-31.');
  }
  const announced = wanted.announced ?? before?.announced ?? dayOf(now);
  return {
    announced,
    removal: wanted.removal ?? before?.removal ?? dayAfter(announced, leastNotice),
    replacement: wanted.replacement ?? before?.replacement ?? null,
    guide: wanted.guide ?? before?.guide ?? guidePathOf(wanted.id),
    reason: wanted.reason ?? before?.reason ?? null,
  };
}

function messageOf(id: string, before: Deprecation | null, after: Deprecation | null, { configuration }: WorkTreeLibrary): string {
  if (after === null) return commitMessage('rollback', id, 'deprecation taken back, it stays', configuration);
  const instead = after.replacement === null ? '' : `use ${after.replacement} instead, `;
  return commitMessage('deprecation', id, `${before === null ? '' : 'changed: '}${instead}it goes on ${after.removal}`, configuration);
}

/** Keys of the block, in the order they are written. */
const keys = ['announced', 'removal', 'replacement', 'guide', 'reason'] as const;

/** The file beside a prompt that holds what its own cannot; `null` where its own holds everything. */
function besideOf({ path, source }: Prompt): string | null {
  return formatsByName[source.format].fields === 'sidecar' ? sidecarOf(path) : null;
}

function writtenText({ file, sidecar }: { readonly file: Uint8Array; readonly sidecar: Uint8Array | null }, before: Prompt, after: Deprecation | null): ReturnType<typeof editFields> {
  const text = textOf(file, before.path);
  if (!text.ok) return text;
  const beside = sidecar === null ? null : textOf(sidecar, before.path);
  if (beside?.ok === false) return beside;
  const earlier = deprecationOf(before);
  const edits = after === null || earlier === null ? [wholeBlock(after)] : keys.flatMap((key): KeyEdit[] => (after[key] === earlier[key] ? [] : [{ path: ['deprecation', key], value: after[key] ?? undefined }]));
  if (edits.length === 0) throw new Failure('nothing-changed', `${before.path} says exactly this already.`, 'Name what is to change: --removal, --replacement, --guide or --reason; or --undo.');
  return editFields(before.source.format, { file: text.value, sidecar: beside?.value ?? null }, edits);
}

function wholeBlock(after: Deprecation | null): KeyEdit {
  if (after === null) return { path: ['deprecation'], value: undefined };
  return { path: ['deprecation'], value: Object.fromEntries(keys.flatMap((key) => (after[key] === null ? [] : [[key, after[key]]]))) };
}

/** The guide as a file of the repository, with the text to begin it with where it is not there. */
async function guideFor({ files }: DeprecatingPorts, library: WorkTreeLibrary, prompt: Prompt, deprecation: Deprecation): Promise<{ readonly path: string; readonly text: string | null } | null> {
  const { guide, replacement } = deprecation;
  if (guide === null || isAddress(guide)) return null;
  if (await files.exists(guide)) return { path: guide, text: null };
  const replaced = replacement === null ? null : await replacementIn(files, library, replacement);
  const variables = prompt.document?.metadata.variables ?? [];
  return { path: guide, text: guideSkeleton({ id: prompt.id, deprecation, variables, replaced: replaced?.document?.metadata.variables ?? null }) };
}
