/** What somebody has chosen in their profile; `system` follows the machine. */
type Choice = 'system' | 'light' | 'dark';
interface PanelState {
  admin_app: { theme: { currentTheme: Choice } };
}

/**
 * Tells the browser which scheme the panel is in: Strapi paints its own things, and what the browser paints itself
 * (the icon of a date field, the button of a file field, scroll bars) stays dark on dark without it.
 */
export const followScheme =
  () =>
  ({ getState }: { getState: () => unknown }) =>
  (next: (action: { type: string }) => unknown) =>
  (action: { type: string }) => {
    const outcome = next(action);
    const { currentTheme } = (getState() as PanelState).admin_app.theme;
    document.documentElement.style.colorScheme = currentTheme === 'system' ? 'light dark' : currentTheme;
    return outcome;
  };
