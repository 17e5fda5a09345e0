import { byId } from './nodes.ts';

const themes = ['auto', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];
const key = 'prompt-libraries-theme';
const signs = { auto: '◐ Auto', light: '☀ Light', dark: '☾ Dark' } as const satisfies Record<Theme, string>;

/** A button that goes through the themes; the choice is kept where the browser lets a page keep anything. */
export function themeButton(): void {
  const button = byId<HTMLButtonElement>('theme');
  let theme = kept();
  const show = (): void => {
    if (theme === 'auto') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
    button.textContent = signs[theme];
    button.setAttribute('aria-label', `Theme: ${theme}`);
  };
  button.addEventListener('click', () => {
    theme = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'auto';
    try {
      localStorage.setItem(key, theme);
    } catch {
      // A page from disk may keep nothing; the theme then lasts as long as the page.
    }
    show();
  });
  button.hidden = false;
  show();
}

function kept(): Theme {
  try {
    return themes.find((each) => each === localStorage.getItem(key)) ?? 'auto';
  } catch {
    return 'auto';
  }
}
