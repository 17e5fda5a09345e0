import { join } from 'node:path';
import { Failure } from '../problem/failure.ts';
import { lookAtClone, type Clone } from './clone.ts';
import type { GitPlace } from './git-command.ts';
import type { ObjectFormat } from './ground.ts';
import { gitEnvironment, withToken } from './invocation.ts';
import { localReceiver } from './local-receiver.ts';
import { tipsKnownTo } from './known-tips.ts';
import { makeOwnRepository, type OwnRepository } from './own-repository.ts';
import { remoteThrough } from './remote-through.ts';
import { takesToken, usableAddress } from './remote-address.ts';
import { remoteReceiver } from './remote-receiver.ts';
import type { ReleaseBranches, Remote } from './remote.ts';
import { checkedBranch } from './revision.ts';
import { objectsHere, objectsThrough } from './remote-objects.ts';
import type { Wire } from './wire.ts';

/** Which remote, and how it may be read. */
export interface MirrorOptions {
  /** A folder of the user's clone, whose remote `origin` is meant, or an address. The clone is only read. */
  readonly from: { readonly clone: string } | { readonly address: string; readonly objectFormat?: ObjectFormat };
  /** For http(s) addresses; no other credential is used then. */
  readonly token: string | null;
  readonly branches: ReleaseBranches;
  /** A folder to keep the mirror in, for one run at a time; a temporary one by default. */
  readonly cache?: string;
}

type Ambient = Readonly<Record<string, string | undefined>>;

/**
 * Opens a bare repository of our own for what is on the remote, whatever the user's clone has; nothing is fetched
 * before `tips`. Of a complete clone the objects are borrowed, so that only what is newer is fetched, and no fetch is needed for what its refs name. A clone without
 * `origin` is worked on directly. Throws what `locate` throws, `git-address-refused`, `git-token-refused`, and
 * `git-history-cut-off` for a shallow clone without a remote.
 */
export async function openMirror(options: MirrorOptions, ambient: Ambient = process.env): Promise<Remote> {
  const environment = gitEnvironment(ambient);
  const { from, branches } = options;
  for (const name of [branches.main, branches.records, ...(branches.also ?? [])]) checkedBranch(name);
  if ('address' in from) return mirrorOf(usableAddress(from.address, process.cwd()), from.objectFormat ?? 'sha1', environment, options);
  const clone = await lookAtClone(from.clone, environment);
  if (clone.address === null) return localRemote(clone, branches);
  return mirrorOf(clone.address, clone.format, environment, options, clone);
}

async function mirrorOf(address: string, format: ObjectFormat, environment: GitPlace['environment'], options: MirrorOptions, clone?: Clone): Promise<Remote> {
  const token = takesToken(address) ? options.token : null;
  const authorised = token === null ? environment : withToken(environment, address, token);
  const borrows = clone?.isComplete === true && options.cache === undefined;
  const mirror: OwnRepository = await makeOwnRepository({ environment, format, branch: options.branches.main, folder: options.cache, borrowed: borrows ? clone.objects : undefined });
  const wire: Wire = { place: { ...mirror.place, environment: { ...mirror.place.environment, ...authorised } }, address, byToken: token !== null };
  const ground = { place: mirror.place, objects: join(mirror.place.folder, 'objects'), format };
  const objects = objectsThrough(wire, mirror.place);
  return {
    ...remoteThrough({ ground, receiver: remoteReceiver(wire, options.branches, { isKept: options.cache !== undefined, knows: borrows && clone.hasPlainRefs ? tipsKnownTo(clone.gitFolder) : () => false }), branches: options.branches, keepIn: null }),
    folder: mirror.place.folder,
    address,
    ...objects,
    close: async () => {
      await objects.close();
      await mirror.remove();
    },
  };
}

function localRemote(clone: Clone, branches: ReleaseBranches): Remote {
  if (clone.isShallow) {
    throw new Failure('git-history-cut-off', `The history of ${clone.place.folder} was cut off, and it has no remote to complete it from.`, 'Clone it again without --depth, or add its remote: git remote add origin <address>');
  }
  return {
    ...remoteThrough({ ground: clone, receiver: localReceiver(clone.place), branches, keepIn: clone.objects }),
    folder: clone.gitFolder,
    address: null,
    ...objectsHere(clone.place),
    close: async () => undefined,
  };
}
