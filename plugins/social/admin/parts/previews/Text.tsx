import { styled } from 'styled-components';
import { hashtagsIn } from '../../../domain/captions/hashtags.ts';

const Whole = styled.p`
  white-space: pre-wrap;
  overflow-wrap: anywhere;
  line-height: 1.45;
`;
const Marked = styled.span<{ $colour: string | undefined }>`
  color: ${({ $colour, theme }) => $colour ?? theme.colors.primary700};
`;

/** Links and hashtags stand out, as networks show them; not a letter is other than what is sent. */
const PIECES = /(https?:\/\/\S+|[#＃][\p{L}\p{M}\p{N}_]+)/gu;

export function SentText({ text, locale, colour, name }: { text: string; locale: string; colour?: string; name?: string }) {
  return (
    <Whole lang={locale} dir="auto">
      {name && <strong>{`${name} `}</strong>}
      <span data-sent>
        {text.split(PIECES).map((piece, at) =>
          piece.startsWith('http') || hashtagsIn(piece).length > 0 ? (
            <Marked key={at} $colour={colour}>
              {piece}
            </Marked>
          ) : (
            piece
          ),
        )}
      </span>
    </Whole>
  );
} // prettier-ignore
