import type { Core } from '@strapi/strapi';
import { readEnvironment } from '@sys/config';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import {
  deviceRequestSchema,
  noQuerySchema,
  pushResponseSchema,
  subscribeRequestSchema,
  subscribeResponseSchema,
} from '../../contracts/notifications.ts';
import { deviceLabel } from '../../domain/notifications/device-label.ts';
import { isPushEndpoint } from '../../domain/notifications/endpoint.ts';
import { personOf } from '../notifications/person.ts';
import { forgetDevice, isUsableKey, keepDevice, listDevices } from '../notifications/push/devices.ts';
import { pushKeysOf } from '../notifications/push/sender.ts';
import { parseRequest } from '../parse-request.ts';
import { toJson } from '../to-json.ts';
import { inTransaction } from '../transaction.ts';

/** The browsers that somebody lets us push to. */
export const push = ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ctx: Context) {
    const user = personOf(ctx);
    parseRequest(noQuerySchema, ctx.query);
    const devices = await inTransaction(strapi, (db) => listDevices(db, user));
    const publicKey = pushKeysOf(readEnvironment())?.publicKey ?? null;
    ctx.body = pushResponseSchema.parse(toJson({ data: { publicKey, devices } }));
  },

  async subscribe(ctx: Context) {
    const user = personOf(ctx);
    const { endpoint, keys, locale } = parseRequest(subscribeRequestSchema, ctx.request.body);
    const env = readEnvironment();
    if (!pushKeysOf(env)) throw new errors.ApplicationError('This shop pushes nothing.');
    if (!isPushEndpoint(endpoint, env.PUSH_STAND_IN))
      throw new errors.ValidationError('endpoint: no push service may stand there');
    if (!isUsableKey(keys.p256dh)) throw new errors.ValidationError('keys.p256dh: is not a point on the curve');
    const label = deviceLabel(ctx.get('user-agent'));
    const device = await inTransaction(strapi, (db) => keepDevice(db, { user, endpoint, ...keys, label, locale }));
    ctx.status = 201;
    ctx.body = subscribeResponseSchema.parse(toJson({ data: device }));
  },

  async forget(ctx: Context) {
    const user = personOf(ctx);
    const { id } = parseRequest(deviceRequestSchema, ctx.params);
    const forgotten = await inTransaction(strapi, (db) => forgetDevice(db, user, id));
    if (!forgotten) throw new errors.NotFoundError('There is no such device.');
    ctx.status = 204;
  },
});
