/** The state of a video as Facebook tells it; its phases say `complete` or `completed`. */
export interface VideoStatus {
  video_status?: string;
  uploading_phase?: { status?: string };
  publishing_phase?: { status?: string; publish_status?: string };
}

const isDone = (phase: { status?: string } | undefined) => /^completed?$/.test(phase?.status ?? '');

/** What is to be made of a video that was handed over. `lost`: to be handed over again; `bad`: it is no use. */
export function uploadOf(status: VideoStatus): 'there' | 'coming' | 'lost' | 'bad' {
  const broken = brokenOf(status);
  if (broken) return broken;
  const past = ['upload_complete', 'processing', 'ready'].includes(status.video_status ?? '');
  return isDone(status.uploading_phase) || past ? 'there' : 'coming';
}

/** What became of a video that was to be published. `told`: Facebook has taken the order. */
export function publicationOf(status: VideoStatus, told: boolean): 'public' | 'coming' | 'not-told' | 'lost' | 'bad' {
  const { publishing_phase: publishing } = status;
  if (isDone(publishing) || publishing?.publish_status === 'published') return 'public';
  // Not of every video is it told that it is being published.
  if (told && !publishing && status.video_status === 'ready') return 'public';
  const broken = brokenOf(status);
  if (broken) return broken;
  return !told && publishing?.status === 'not_started' ? 'not-told' : 'coming';
}

function brokenOf({ video_status: state, uploading_phase: upload }: VideoStatus): 'lost' | 'bad' | null {
  if (state === 'expired' || state === 'upload_failed' || upload?.status === 'error') return 'lost';
  return state === 'error' ? 'bad' : null;
}
