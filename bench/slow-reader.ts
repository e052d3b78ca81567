import type { CDPSession, Page } from 'playwright-core';

/**
 * Slows a page's processor four times and its line to 1.6 Mbit/s with 150 ms of delay, which is how Lighthouse
 * simulates a phone.
 */
export async function slowDown(page: Page): Promise<CDPSession> {
  const client = await page.context().newCDPSession(page);
  await client.send('Network.enable');
  await client.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1.6e6 / 8,
    uploadThroughput: 750e3 / 8,
  });
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  return client;
}
