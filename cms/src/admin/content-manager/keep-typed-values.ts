interface Action {
  type: string;
  payload?: { queryCacheKey?: string };
}

/**
 * Strapi writes an edit into its cache before the server has answered, and takes it back when the server
 * refuses; the form follows the cache, so a refusal throws away all that was typed. Without the early
 * write the form keeps its values, and the cache is read anew after a success as it is anyway.
 */
export const keepTypedValues = () => () => (next: (action: Action) => unknown) => (action: Action) => {
  // Thunks pass here as functions, without a type.
  const isEarlyWrite = action.type?.endsWith('/queries/queryResultPatched');
  return isEarlyWrite && action.payload?.queryCacheKey?.startsWith('getDocument(') ? action : next(action);
};
