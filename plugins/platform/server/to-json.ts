/** Dates as the text that travels. */
export const toJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
