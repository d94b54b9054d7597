const started = Date.now();

/** One line a step, with the time since the start; long steps say that they are still at work. */
export async function step<T>(label: string, work: (note: (text: string) => void) => Promise<T>): Promise<T> {
  const from = Date.now();
  console.log(`${clock()} ${label} ...`);
  const ticker = setInterval(() => console.log(`${clock()}   still at it: ${label}, ${seconds(from)} s`), 15_000);
  try {
    const result = await work((text) => console.log(`${clock()}   ${text}`));
    console.log(`${clock()} ${label}: done in ${seconds(from)} s`);
    return result;
  } finally {
    clearInterval(ticker);
  }
}

function seconds(from: number): string {
  return ((Date.now() - from) / 1000).toFixed(1);
}

function clock(): string {
  const total = Math.floor((Date.now() - started) / 1000);
  return `[${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}]`;
}
