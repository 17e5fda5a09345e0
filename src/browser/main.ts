import type { DetailIsland, LibraryIsland } from '../report/page/island.ts';
import { readLibrary } from './library.ts';
import { byId } from './nodes.ts';
import { promptPage } from './prompt-page.ts';
import { promptTable } from './table.ts';
import { themeButton } from './theme.ts';

function read<T>(id: string): T {
  return JSON.parse(byId(id).textContent ?? '') as T;
}

const library = readLibrary(read<LibraryIsland>('library'), () => read<DetailIsland>('details'));
const table = promptTable(library);
const title = document.title;
/** Where the overview was left, to come back to. */
let left = 0;
let shownPrompt: string | null = null;

/** Shows what the address asks for: `#/prompt/<id>`, `#/prompts?status=review`, or the overview. */
function route(): void {
  const [path = '', search = ''] = location.hash.replace(/^#\/?/u, '').split('?');
  const [page, id] = path.split('/');
  if (page === 'prompt' && id !== undefined) return showPrompt(decoded(id));
  showOverview();
  if (page === 'prompts') {
    if (search !== '') table.filter(Object.fromEntries(new URLSearchParams(search)));
    byId('prompts').scrollIntoView();
    if (search === '') table.focus();
    else byId('prompts-title').focus({ preventScroll: true });
  }
}

function showPrompt(id: string): void {
  if (shownPrompt === null) left = scrollY;
  shownPrompt = id;
  const main = byId('prompt');
  const [heading, ...others] = promptPage(library, id);
  main.replaceChildren(...(heading === undefined ? [] : [heading]), ...others);
  byId('overview').hidden = true;
  byId('summary').hidden = true;
  main.hidden = false;
  document.title = `${id} · ${title}`;
  scrollTo(0, 0);
  main.querySelector('h1')?.focus();
}

function showOverview(): void {
  const from = shownPrompt;
  shownPrompt = null;
  byId('overview').hidden = false;
  byId('summary').hidden = false;
  byId('prompt').hidden = true;
  document.title = title;
  if (from === null) return;
  scrollTo(0, left);
  const link = [...document.querySelectorAll<HTMLAnchorElement>('#overview a.id')].find((each) => each.textContent === from);
  link?.focus({ preventScroll: true });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

document.addEventListener('keydown', (event) => {
  const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement;
  if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  if (shownPrompt !== null) location.hash = '#/prompts';
  table.focus();
});
addEventListener('hashchange', route);
themeButton();
route();
