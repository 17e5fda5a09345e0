import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Protection, Rule } from './state.ts';

function matches(pattern: string, ref: string): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/gu, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 'u').test(ref);
}

/** Rules of every protection a ref falls under, each once. */
export function rulesFor(protections: readonly Protection[], ref: string): readonly Rule[] {
  const found = protections.filter(({ refs }) => matches(refs, ref));
  return [...new Set(found.flatMap(({ rules }) => rules))];
}

/**
 * Judges each ref of a push by itself, as GitHub does: without `--atomic` the others go through.
 * It reads the lines `pattern rule` beside it. `DOUBLE_BYPASS` lets an administrator pass.
 */
const hook = `#!/bin/sh
[ -n "$DOUBLE_BYPASS" ] && exit 0
is_zero() { case "$1" in *[!0]*) return 1 ;; *) return 0 ;; esac; }
deny() {
  echo "error: GH006: Protected branch update failed for $ref." >&2
  echo "error: $1" >&2
  exit 1
}
ref=$1 old=$2 new=$3
while read -r pattern rule; do
  case "$ref" in $pattern) ;; *) continue ;; esac
  case "$rule" in
    creation) if is_zero "$old"; then deny 'Cannot create this ref.'; fi ;;
    deletion) if is_zero "$new"; then deny 'Cannot delete this ref.'; fi ;;
    update) if ! is_zero "$old" && ! is_zero "$new"; then deny 'Cannot update this ref.'; fi ;;
    non_fast_forward)
      if ! is_zero "$old" && ! is_zero "$new" && ! git merge-base --is-ancestor "$old" "$new"; then
        deny 'Cannot force-push to this ref.'
      fi ;;
    pull_request) deny 'Changes must be made through a pull request.' ;;
  esac
done < "$GIT_DIR/hooks/protections"
exit 0
`;

/** Makes a bare repository refuse what the protections forbid. */
export async function protect(bare: string, protections: readonly Protection[]): Promise<void> {
  const folder = join(bare, 'hooks');
  const lines = protections.flatMap(({ refs, rules }) => rules.map((rule) => `${refs} ${rule}\n`));
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'protections'), lines.join(''));
  await writeFile(join(folder, 'update'), hook);
  await chmod(join(folder, 'update'), 0o755);
}
