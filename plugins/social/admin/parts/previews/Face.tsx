import { styled } from 'styled-components';

const Whole = styled.span<{ $size: number }>`
  display: inline-grid;
  place-items: center;
  flex: none;
  width: ${({ $size }) => $size}rem;
  height: ${({ $size }) => $size}rem;
  border-radius: 50%;
  background: ${({ theme }) => theme.colors.primary100};
  color: ${({ theme }) => theme.colors.primary700};
  font-weight: 700;
`;

/** The first letter of an account’s name, in the place of its picture. */
export const Face = ({ name, size = 3.2 }: { name: string; size?: number }) => (
  <Whole $size={size} aria-hidden>
    {[...name.replace(/^@/, '')][0]?.toUpperCase()}
  </Whole>
);
