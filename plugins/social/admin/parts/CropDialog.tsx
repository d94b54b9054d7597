import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useRef, useState, type KeyboardEvent, type PointerEvent, type SyntheticEvent } from 'react';
import { styled } from 'styled-components';
import type { Crop } from '../../domain/media/crop.ts';
import { movedBy, resizedBy, shaped, SHAPES, type Corner, type Size } from './crop-box.ts';

interface Props {
  title: string;
  src: string;
  alt: string;
  /** Whether it was kept. */
  onDone: (crop: Crop) => Promise<boolean>;
  onClose: () => void;
}

const CORNERS: readonly Corner[] = ['nw', 'ne', 'sw', 'se'];
const ARROWS: Record<string, [number, number]> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }; // prettier-ignore
/** Of the picture’s longer side, for each press of a key. */
const A_STEP = 0.02;

const Stage = styled.div`
  position: relative;
  display: inline-block;
  max-width: 100%;
  line-height: 0;
  touch-action: none;
  overflow: hidden;
  border-radius: 4px;
  img {
    max-width: 100%;
    max-height: 52vh;
    user-select: none;
  }
`;
const Frame = styled.div`
  position: absolute;
  cursor: move;
  /* What is cut away is dimmed by the shadow of what stays. */
  box-shadow:
    0 0 0 2px #ffffff,
    0 0 0 4000px rgb(0 0 0 / 60%);
  &:focus-visible {
    outline: 3px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 3px;
  }
`;
const Handle = styled.span<{ $corner: Corner }>`
  position: absolute;
  width: 2.4rem;
  height: 2.4rem;
  ${({ $corner }) => ($corner.startsWith('n') ? 'top' : 'bottom')}: -0.2rem;
  ${({ $corner }) => ($corner.endsWith('w') ? 'left' : 'right')}: -0.2rem;
  cursor: ${({ $corner }) => $corner}-resize;
  &::after {
    content: '';
    position: absolute;
    inset: 0.6rem;
    border-radius: 50%;
    background: #ffffff;
    border: 2px solid ${({ theme }) => theme.colors.primary600};
  }
`;

/** Draws the part of a picture that is kept: by the mouse, a finger, or the keys. */
export function CropDialog({ title, src, alt, onDone, onClose }: Props) {
  const [picture, setPicture] = useState<Size | null>(null);
  const [shapeName, setShapeName] = useState(SHAPES[0]!.name);
  const [box, setBox] = useState<Crop | null>(null);
  const [busy, setBusy] = useState(false);
  const stage = useRef<HTMLDivElement>(null);
  const pulled = useRef<{ from: [number, number]; box: Crop; corner: Corner | null } | null>(null);
  const { shape } = SHAPES.find(({ name }) => name === shapeName)!;

  const loaded = ({ currentTarget: { naturalWidth: width, naturalHeight: height } }: SyntheticEvent<HTMLImageElement>) => {
    setPicture({ width, height });
    setBox({ left: 0, top: 0, width, height });
  }; // prettier-ignore
  const choose = (name: string) => {
    setShapeName(name);
    if (picture && box) setBox(shaped(picture, SHAPES.find((one) => one.name === name)!.shape, box));
  };
  const begin = (event: PointerEvent, corner: Corner | null) => {
    event.stopPropagation();
    event.currentTarget.setPointerCapture(event.pointerId);
    if (box) pulled.current = { from: [event.clientX, event.clientY], box, corner };
  };
  const pull = (event: PointerEvent) => {
    if (!pulled.current || !picture || !stage.current) return;
    const scale = picture.width / stage.current.getBoundingClientRect().width;
    const { from, box: start, corner } = pulled.current;
    const [dx, dy] = [(event.clientX - from[0]) * scale, (event.clientY - from[1]) * scale];
    setBox(corner ? resizedBy(picture, start, corner, [dx, dy], shape) : movedBy(picture, start, dx, dy));
  };
  const press = (event: KeyboardEvent) => {
    if (!picture || !box) return;
    const step = Math.max(1, Math.round(Math.max(picture.width, picture.height) * A_STEP));
    const arrow = ARROWS[event.key];
    const grow = { '+': step, '=': step, '-': -step }[event.key];
    if (!arrow && grow === undefined) return;
    event.preventDefault();
    if (arrow) setBox(movedBy(picture, box, arrow[0] * step, arrow[1] * step));
    else setBox(resizedBy(picture, box, 'se', [grow!, shape ? 0 : grow!], shape));
  };
  const send = async () => {
    if (!box) return;
    setBusy(true);
    const done = await onDone(box);
    setBusy(false);
    if (done) onClose();
  };
  const share = (value: number, of: number) => `${(value / of) * 100}%`;
  return (
    <Modal.Root open onOpenChange={(open) => !open && onClose()}>
      <Modal.Content aria-describedby={undefined}>
        <Modal.Header closeLabel="Fermer">
          <Modal.Title>{title}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Flex gap={2} wrap="wrap" role="group" aria-label="Proportions">
              {SHAPES.map(({ name }) => (
                <Button
                  key={name}
                  size="S"
                  variant={name === shapeName ? 'default' : 'tertiary'}
                  aria-pressed={name === shapeName}
                  disabled={!picture}
                  onClick={() => choose(name)}
                >
                  {name}
                </Button>
              ))}
            </Flex>
            <Flex justifyContent="center" padding={2}>
              <Stage ref={stage}>
                <img src={src} alt={alt} draggable={false} onLoad={loaded} />
                {picture && box && (
                  <Frame
                    role="group"
                    aria-label="Cadre : les flèches le déplacent, plus et moins changent sa taille"
                    tabIndex={0}
                    style={{
                      left: share(box.left, picture.width),
                      top: share(box.top, picture.height),
                      width: share(box.width, picture.width),
                      height: share(box.height, picture.height),
                    }}
                    onKeyDown={press}
                    onPointerDown={(event) => begin(event, null)}
                    onPointerMove={pull}
                    onPointerUp={() => (pulled.current = null)}
                  >
                    {CORNERS.map((corner) => (
                      <Handle
                        key={corner}
                        $corner={corner}
                        onPointerDown={(event) => begin(event, corner)}
                        onPointerMove={pull}
                        onPointerUp={() => (pulled.current = null)}
                      />
                    ))}
                  </Frame>
                )}
              </Stage>
            </Flex>
            <Typography textColor="neutral600" aria-live="polite">
              {box ? `${box.width} × ${box.height} pixels` : 'Chargement de l’image…'}
            </Typography>
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            Revenir
          </Button>
          <Button disabled={!box} loading={busy} onClick={() => void send()}>
            Garder ce cadre
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
