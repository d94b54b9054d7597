import { Flex } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import { useBoard } from './board.ts';
import { hourOf, landingOf } from './landing.ts';
import { DayNumber, Heard, Small } from './look.ts';
import { dayName, holidayName, weekdayName } from './words.ts';

/** Seen where the pointer or the focus is: forty-two of them would be all that is seen. */
const Add = styled(Link)`
  display: inline-grid;
  place-items: center;
  width: 2.4rem;
  height: 2.4rem;
  border-radius: 4px;
  color: ${({ theme }) => theme.colors.primary600};
  opacity: 0;
  &:focus-visible,
  td:hover &,
  th:hover &,
  section:hover & {
    opacity: 1;
  }
  &:hover {
    background: ${({ theme }) => theme.colors.primary100};
  }
  @media (hover: none) {
    opacity: 1;
  }
`;

export function AddPost({ day, hour }: { day: string; hour?: number }) {
  const { mayMove, newAt, now } = useBoard();
  if (!mayMove || day < now.slice(0, 10)) return null;
  const local = landingOf(hour === undefined ? day : hourOf(day, hour), null, now)!;
  const what = hour === undefined ? dayName(day) : `${dayName(day)} à ${hour} heures`;
  return (
    <Add to={newAt(local)} aria-label={`Nouvelle publication, ${what}`}>
      <Plus aria-hidden />
    </Add>
  );
}

/** The number of a day, what is celebrated, and the way to a new post there. */
export function DayHead({ day, weekday = false }: { day: string; weekday?: boolean }) {
  const { now } = useBoard();
  const today = day === now.slice(0, 10);
  return (
    <>
      <Flex justifyContent="space-between" gap={1}>
        <span>
          <time dateTime={day}>
            <Heard>{dayName(day)}</Heard>
            {weekday && <Small aria-hidden>{weekdayName(day)} </Small>}
            <DayNumber $today={today} aria-hidden>
              {Number(day.slice(8))}
            </DayNumber>
          </time>
          {today && <Heard> (aujourd’hui)</Heard>}
        </span>
        <AddPost day={day} />
      </Flex>
      <Celebrated day={day} />
    </>
  );
}

export function Celebrated({ day }: { day: string }) {
  const { holidays, fasting } = useBoard();
  const named = holidays.get(day) ?? [];
  if (named.length === 0 && !fasting(day)) return null;
  return (
    <Flex direction="column" alignItems="flex-start" gap={0} paddingBottom={1}>
      {named.map((holiday) => (
        <Small key={holiday.key} $tone="warning" style={{ fontWeight: 600 }}>
          {holidayName(holiday)}
        </Small>
      ))}
      {fasting(day) && <Small>Ramadan</Small>}
    </Flex>
  );
}
