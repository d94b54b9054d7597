import { countdown } from './countdown.ts';

/** A time that is left, as a clock shows it: `29:07`, and `1:04:30` above an hour. Rounded up: the end shows `0:00`. */
export function clockLeft(milliseconds: number): string {
  const { days, hours, minutes, seconds } = countdown(milliseconds);
  const pad = (value: number) => String(value).padStart(2, '0');
  const whole = days * 24 + hours;
  return whole > 0 ? `${whole}:${pad(minutes)}:${pad(seconds)}` : `${minutes}:${pad(seconds)}`;
}
