/** What a program that reads films says of the tracks of one. */
export interface ProbedTrack {
  codec_type?: string | undefined;
  codec_name?: string | undefined;
}

/** What every network takes. */
const PICTURES = ['h264', 'hevc'];
const SOUND = ['aac'];

/** Why a film is not taken, by what was found in it; null when it is. A film without sound is one. */
export function probedProblem(tracks: readonly ProbedTrack[]): 'no-video' | 'codec' | null {
  const named = (type: string) => tracks.filter((track) => track.codec_type === type).map((track) => track.codec_name ?? ''); // prettier-ignore
  const pictures = named('video');
  if (pictures.length === 0) return 'no-video';
  // Whatever else stands in it, such as a picture for its cover, the first one is what is seen.
  return PICTURES.includes(pictures[0]!) && named('audio').every((codec) => SOUND.includes(codec)) ? null : 'codec';
}
