import { Box, Typography } from '@strapi/design-system';
import type { Post } from '../../../contracts/manager/posts.ts';
import { formatName } from '../../words/names.ts';
import { sayProblem, type Problem } from '../../words/problems.ts';

/** What keeps a post from being planned, as it was kept. */
export function Problems({ problems, parts }: Pick<Post, 'problems' | 'parts'>) {
  if (problems.length === 0) return null;
  const said = (problem: Problem): string => {
    const part = problem.delivery === undefined ? undefined : parts[problem.delivery - 1];
    const words = sayProblem(problem);
    return part ? `${part.name}, ${formatName(part.network, part.format)} : ${words[0]!.toLowerCase()}${words.slice(1)}` : words; // prettier-ignore
  };
  return (
    <Box background="warning100" padding={4} hasRadius role="note" aria-label="À régler">
      <Typography textColor="warning700" fontWeight="semiBold" tag="p">
        À régler avant de la planifier :
      </Typography>
      <ul>
        {problems.map((problem, at) => (
          <li key={at}>
            <Typography textColor="warning700">{said(problem as Problem)}</Typography>
          </li>
        ))}
      </ul>
    </Box>
  );
}
