import { createHash } from 'node:crypto';
import type { IssueHosting } from '../../../src/github/issue-hosting.ts';
import type { PullRequestHosting } from '../../../src/github/pull-request-hosting.ts';
import type { KeptRelease, ReleaseHosting } from '../../../src/github/release-hosting.ts';

/** Release pages of a hosting service, in memory: what a run leaves there when it dies, the next one finds. */
export interface ReleasePages {
  readonly hosting: (step: (name: string) => Promise<void>) => ReleaseHosting & PullRequestHosting & IssueHosting;
  /** Every page as text that compares: tag, state, body, files by digest. */
  readonly shown: () => readonly string[];
  readonly writes: () => number;
}

interface Page {
  draft: boolean;
  body: string;
  readonly assets: Map<string, Uint8Array>;
}

/** Pages that are kept as the port asks: drafted, filled, published last. `step` is called before and after each write. */
export function releasePages(): ReleasePages {
  const pages = new Map<string, Page>();
  let writes = 0;
  const url = (tag: string): string => `https://example.com/releases/${tag}`;
  return {
    writes: () => writes,
    shown: () => [...pages].map(([tag, { draft, body, assets }]) => `${tag} ${draft ? 'draft' : 'published'} ${digest(body)} ${[...assets].map(([name, bytes]) => `${name}:${digest(bytes)}`).sort().join(' ')}`).sort(),
    hosting: (step) => {
      const written = async (name: string, write: () => void): Promise<void> => {
        await step(`${name} before`);
        write();
        writes += 1;
        await step(`${name} after`);
      };
      return {
        keepPullRequest: async () => {
          throw new Error('These libraries bring no changelog to main.');
        },
        closedPullRequest: async () => null,
        keepIssue: async () => {
          throw new Error('These libraries roll nothing out.');
        },
        releaseOf: async (tag) => {
          await step('releaseOf before');
          const page = pages.get(tag);
          return page === undefined ? null : { id: 1, tag, draft: page.draft, body: page.body, url: url(tag), assets: [] };
        },
        keepRelease: async (release: KeptRelease) => {
          const known = pages.get(release.tag);
          if (known !== undefined && !known.draft) return { is: 'unchanged', url: url(release.tag) };
          const page: Page = known ?? { draft: true, body: release.body, assets: new Map() };
          if (known === undefined) await written('draft', () => void pages.set(release.tag, page));
          for (const { name, bytes } of release.assets) if (!page.assets.has(name)) await written('asset', () => void page.assets.set(name, bytes));
          await written('publish', () => void (page.draft = false));
          return { is: 'published', url: url(release.tag) };
        },
      };
    },
  };
}

function digest(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 12);
}
