import { endAll, startWorker, type Worker } from '../processes.ts';

/** Workers of whom a new one takes the place of each that ended, as an orchestrator would. */
export interface Crew {
  /** Whoever works at this place now. */
  at(place: number): Worker;
  size: number;
  end(): Promise<void>;
}

const PAUSE = 200;

/** @param settingsOf the settings of each worker that starts, which may differ from those before */
export function startCrew(size: number, settingsOf: () => Record<string, string | undefined>): Crew {
  const all: Worker[] = [];
  const places: Worker[] = [];
  let ending = false;

  function fill(place: number): void {
    const worker = startWorker(settingsOf(), all);
    places[place] = worker;
    void worker.ended().then(async () => {
      all.splice(all.indexOf(worker), 1);
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
      if (!ending) fill(place);
    });
  }

  for (let place = 0; place < size; place++) fill(place);
  return {
    at: (place) => places[place]!,
    size,
    async end() {
      ending = true;
      await endAll([...all]);
    },
  };
}
