import { readEnvironment } from '@sys/config';

export default () => {
  const env = readEnvironment();
  return {
    'users-permissions': {
      config: { jwtSecret: env.JWT_SECRET, jwtManagement: 'refresh', sessions: { httpOnly: true } },
    },
    upload: { config: { sizeLimit: 20 * 1024 * 1024, breakpoints: {} } },
  };
};
