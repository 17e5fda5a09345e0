import type { Programs } from '../../child/programs.ts';
import type { Files } from '../../files/files.ts';
import type { Web } from '../../web/web.ts';

/** What reading metrics works with. */
export interface MetricPorts {
  readonly web: Web;
  /** `null` where no program may run: on pull requests. */
  readonly programs: Programs | null;
  /** The work tree; `null` where there is none. */
  readonly files: Pick<Files, 'read'> | null;
  /** Value of an environment variable; `null` = not set. Asked only for names that the configuration gives. */
  readonly variable: (name: string) => string | null;
}
