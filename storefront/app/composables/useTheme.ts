/**
 * Light and dark. The choice lives in localStorage and on `<html data-theme>`, never in a cookie:
 * the page is the same for everyone, and the server does not know the theme.
 */
export function useTheme() {
  function toggle() {
    const root = document.documentElement;
    const dark = root.dataset.theme
      ? root.dataset.theme === 'dark'
      : matchMedia('(prefers-color-scheme: dark)').matches;
    root.dataset.theme = dark ? 'light' : 'dark';
    try {
      localStorage.setItem('theme', root.dataset.theme);
    } catch {
      // Storage may be closed to us (private windows); the choice then lasts for the page.
    }
  }
  return { toggle };
}
