/** What this browser has subscribed to, if anything. In the browser alone. */
export async function pushSubscription(): Promise<PushSubscription | null> {
  if (!('serviceWorker' in navigator)) return null;
  const registration = await navigator.serviceWorker.getRegistration('/');
  return (await registration?.pushManager?.getSubscription()) ?? null;
}

/** SHA-256 in hexadecimal: the name of a device in the API. */
export async function deviceName({ endpoint }: PushSubscription): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(endpoint));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** From now on nothing is pushed to this browser. Throws an `ApiWriteError` when the shop could not be told. */
export async function giveUpDevice(): Promise<void> {
  const subscription = await pushSubscription();
  if (!subscription) return;
  try {
    await apiWrite('DELETE', `/notifications/push/${await deviceName(subscription)}`);
  } catch (error) {
    // The shop has forgotten it already.
    if (!(error instanceof ApiWriteError && error.status === 404)) throw error;
  }
  await subscription.unsubscribe();
}
