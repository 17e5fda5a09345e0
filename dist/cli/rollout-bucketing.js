// src/rollout/bucketing.ts
const wholeTraffic = 1e4;
function rolloutSalt(id, candidate) {
	return `${id}@${candidate}:rollout:`;
}
function bucketOf(salt, key) {
	return Math.floor(murmur3(utf8Of(salt + key)) * wholeTraffic / 2 ** 32);
}
function isCandidate(weight, salt, key) {
	return bucketOf(salt, key) < weight;
}
function armOf({ traffic, salt, armSalt, arms }, key) {
	let left = bucketOf(armSalt, key);
	return isCandidate(traffic, salt, key) ? arms.find(({ weight }) => (left -= weight) < 0) : void 0;
}
function utf8Of(text) {
	return /[^ -~]/.test(text) ? String.fromCharCode(...new TextEncoder().encode(text)) : text;
}
function murmur3(bytes) {
	let hash = 0;
	let block = 0;
	for (let at = 0; at < bytes.length; at += 1) {
		block |= bytes.charCodeAt(at) << at * 8;
		if (at % 4 > 2) {
			hash = Math.imul(turned(hash ^ mixed(block), 13), 5) + 3864292196 | 0;
			block = 0;
		}
	}
	hash ^= mixed(block) ^ bytes.length;
	hash = Math.imul(hash ^ hash >>> 16, 2246822507);
	hash = Math.imul(hash ^ hash >>> 13, 3266489909);
	return (hash ^ hash >>> 16) >>> 0;
}
function mixed(block) {
	return Math.imul(turned(Math.imul(block, 3432918353), 15), 461845907);
}
function turned(value, by) {
	return value << by | value >>> 32 - by;
}

export { wholeTraffic as a, utf8Of as i, isCandidate as n, rolloutSalt as r, armOf as t };