import { execFileSync } from 'node:child_process';
import path from 'node:path';

/** A certificate for these hosts, signed by itself; the names of its files in the folder. */
export function makeCertificate(folder: string, hosts: string[], days = 1): { certificate: string; key: string } {
  const certificate = path.join(folder, 'certificate.pem');
  const key = path.join(folder, 'key.pem');
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', String(days)];
  const alternatives = hosts.map((host) => `DNS:${host}`).join(',');
  const names = ['-subj', `/CN=${hosts[0]}`, '-addext', `subjectAltName=${alternatives}`];
  execFileSync('openssl', ['req', '-x509', ...curve, ...names, '-keyout', key, '-out', certificate], {
    stdio: 'ignore',
  });
  return { certificate, key };
}
