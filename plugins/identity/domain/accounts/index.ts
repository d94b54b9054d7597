export * from './kinds.ts';
export { normalizeEmail } from './email.ts';
export { NAME_LENGTH, readPersonName, readShopName, type NameProblem, type ReadName } from './names.ts';
export { NETWORKS, readNetwork, type Network, type NetworkAccount } from './networks.ts';
export { readIce } from './ice.ts';
export { PASSWORD_LENGTH, passwordLengthProblem, passwordProblem, type PasswordProblem } from './password.ts';
