/** A parameter of this page's path. It does not change while the page lives: another slug is another page. */
export function useParam(name: string): string {
  const value = useRoute().params[name];
  return (Array.isArray(value) ? value[0] : value) ?? '';
}
