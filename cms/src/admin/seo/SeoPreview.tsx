import { useForm, useQueryParams } from '@strapi/admin/strapi-admin';
import { unstable_useContentManagerContext as useContentManager } from '@strapi/content-manager/strapi-admin';
import { Box, Flex, Typography } from '@strapi/design-system';
import { isLocale, LOCALE_FACTS } from '@sys/config/locales';
import { pageTitle, SITE } from '@sys/config/site';
import { styled } from 'styled-components';
import { PREVIEWS } from '../../editors/preview/kinds.ts';
import { cut, ROOM, saidBy } from './preview.ts';

/** In colours of theirs and not of the panel: what is shown is a page of somebody else. */
const Snippet = styled.div`
  background: #fff;
  border: 1px solid ${({ theme }) => theme.colors.neutral150};
  border-radius: 0.8rem;
  padding: 1.2rem;
  font-family: Arial, sans-serif;
  overflow-wrap: anywhere;
  p { margin: 0; }
  .site { color: #202124; font-size: 1.2rem; line-height: 1.5; }
  .path { color: #4d5156; font-size: 1.2rem; line-height: 1.5; }
  .title { color: #1a0dab; font-size: 1.8rem; line-height: 1.3; margin-block: 0.4rem; }
  .text { color: #4d5156; font-size: 1.4rem; line-height: 1.5; }
`; // prettier-ignore

/** Side by side where there is room. */
const Sides = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 28rem), 1fr));
  gap: 2.4rem;
  align-items: start;
`;

const Shared = styled.div`
  border: 1px solid ${({ theme }) => theme.colors.neutral150};
  border-radius: 0.8rem;
  overflow: hidden;
  .picture { display: flex; align-items: center; justify-content: center; aspect-ratio: 1200 / 630; background: #241d7d; color: #fff; overflow: hidden; }
  .picture img { width: 100%; height: 100%; object-fit: cover; }
  .drawn { display: grid; grid-template-columns: 57% 43%; width: 100%; height: 100%; }
  .drawn div { padding: 8%; align-self: center; font-weight: 700; font-size: 1.3rem; line-height: 1.25; display: -webkit-box; -webkit-line-clamp: 4; -webkit-box-orient: vertical; overflow: hidden; }
  .words { background: #f0f2f5; color: #050505; padding: 1rem 1.2rem; }
  .words p { margin: 0; font-size: 1.3rem; line-height: 1.35; }
  .words p.site { color: #65676b; font-size: 1.1rem; text-transform: uppercase; }
  .words p.title { font-weight: 600; font-size: 1.4rem; }
`; // prettier-ignore

/** Pages whose picture is drawn when there is none of their own (storefront/shared/utils/share-picture.ts). */
const DRAWN = new Set(['api::product.product', 'api::article.article']);

/** Below the fields of their own: how search engines and networks will show the page, while it is being written. */
export function SeoPreview() {
  const { model } = useContentManager();
  const values = useForm('SeoPreview', (state) => state.values) as Record<string, unknown>;
  const [{ query }] = useQueryParams<{ plugins?: { i18n?: { locale?: string } } }>();
  const asked = query.plugins?.i18n?.locale;
  const locale = isLocale(asked) ? asked : 'fr';
  const { dir, tag } = LOCALE_FACTS[locale];
  const said = saidBy(values);
  const title = said.title ? pageTitle(said.title) : '';
  const [shownTitle, shownText] = [cut(title, ROOM.title, widthIn('20px')), cut(said.description, ROOM.description, widthIn('14px'))];
  const path = PREVIEWS[model]?.path[locale].replace('[slug]', typeof values['slug'] === 'string' ? values['slug'] : '…') ?? '';
  const source = said.picture && `${said.picture.startsWith('/') ? backend() : ''}${said.picture}`;
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%" data-testid="seo-preview">
      {said.noindex && (
        <Box background="warning100" padding={3} hasRadius>
          <Typography textColor="warning700">Cette page est cachée aux moteurs : elle ne paraîtra pas dans Google.</Typography>
        </Box>
      )}
      <Sides>
        <Flex direction="column" alignItems="stretch" gap={3}>
      <Snippet dir={dir} lang={tag} data-testid="seo-snippet">
        <p className="site">{SITE.name}</p>
        <p className="path"><bdi>{path.split('/').filter(Boolean).join(' › ') || '/'}</bdi></p>
        <p className="title">{shownTitle.shown || 'Le titre'}</p>
        <p className="text">{shownText.shown || 'La description'}</p>
      </Snippet>
      <Box data-testid="seo-measures">
        <Measure what="Titre" text={title} room={ROOM.title} size="20px" isCut={shownTitle.isCut} own={said.own.title} />
        <Measure what="Description" text={said.description} room={ROOM.description} size="14px" isCut={shownText.isCut} own={said.own.description} />
      </Box>
        </Flex>
        <Flex direction="column" alignItems="stretch" gap={2}>
      <Shared dir={dir} lang={tag} data-testid="seo-shared">
        <div className="picture">
          {said.own.picture ? (
            <img src={source!} alt="" />
          ) : DRAWN.has(model) ? (
            <div className="drawn">
              <div>{said.title}</div>
              {source ? <img src={source} alt="" /> : <span />}
            </div>
          ) : source ? (
            <img src={source} alt="" />
          ) : (
            <strong>{SITE.name}</strong>
          )}
        </div>
        <div className="words">
          <p className="site">{SITE.name}</p>
          <p className="title">{said.title || 'Le titre'}</p>
          <p>{said.description}</p>
        </div>
      </Shared>
      <Typography variant="pi" textColor="neutral600">
        {said.own.picture
          ? 'L’image choisie pour les partages.'
          : DRAWN.has(model)
            ? 'L’image est dessinée d’après le titre et la photo.'
            : 'L’image de la page, ou celle du site.'}
      </Typography>
        </Flex>
      </Sides>
    </Flex>
  );
} // prettier-ignore

/** Where uploads are, from the panel's point of view. */
const backend = () => (window.strapi as unknown as { backendURL: string }).backendURL;

interface MeasureProps {
  what: string;
  text: string;
  room: number;
  size: string;
  isCut: boolean;
  own: boolean;
}

function Measure({ what, text, room, size, isCut, own }: MeasureProps) {
  const width = Math.round(widthIn(size)(text));
  return (
    <Typography tag="p" variant="pi" textColor={isCut ? 'danger700' : 'neutral600'}>
      {`${what}${own ? '' : ' (de la page)'} : ${text.length} signes, environ ${width} px sur ${room}${isCut ? ' – sera coupé' : ''}`}
    </Typography>
  );
}

let pen: CanvasRenderingContext2D | null | undefined;

/** How wide a text is in the type of search engines; what this browser draws instead of Arial is close. */
function widthIn(size: string): (text: string) => number {
  pen ??= document.createElement('canvas').getContext('2d');
  return (text) => {
    if (!pen) return text.length * Number.parseInt(size) * 0.5;
    pen.font = `${size} Arial, sans-serif`;
    return pen.measureText(text).width;
  };
}
