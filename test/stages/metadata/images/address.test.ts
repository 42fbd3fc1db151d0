import { expect, test } from "vitest";
import { pictureAddress, pictureKey } from "../../../../src/stages/metadata/images/address.ts";

test("addresses are absolute, of pages, and without passwords", () => {
  const base = "https://news.example/2024/bridge";
  expect(pictureAddress("/a.jpg", base)).toBe("https://news.example/a.jpg");
  expect(pictureAddress("//cdn.example/a.jpg", base)).toBe("https://cdn.example/a.jpg");
  for (const bad of [
    "",
    "#top",
    "data:image/gif;base64,R0lGOD",
    "javascript:alert(1)",
    " JavaScript:alert(1)",
    "blob:https://news.example/1",
    "file:///etc/passwd",
    "https://ann:secret@cdn.example/a.jpg",
    "https://cdn.example/{width}/a.jpg",
    "http://[",
    `https://cdn.example/${"a".repeat(3_000)}.jpg`,
  ])
    expect(pictureAddress(bad, base)).toBeNull();
  expect(pictureAddress("/a.jpg", undefined)).toBeNull();
  expect(pictureAddress("https://cdn.example/a.jpg", undefined)).toBe("https://cdn.example/a.jpg");
});

test("sizes do not make another picture, common names do not make the same", () => {
  const same = (a: string, b: string) => pictureKey(a) === pictureKey(b);
  expect(same("https://a.example/old-bridge.jpg?w=100", "https://a.example/old-bridge.jpg")).toBe(
    true,
  );
  expect(
    same("https://a.example/old-bridge-640x480.jpg", "https://b.example/x/old-bridge.jpg"),
  ).toBe(true);
  expect(same("https://a.example/1/image-2.jpg", "https://a.example/2/image-2.jpg")).toBe(false);
  expect(same("https://a.example/?id=1", "https://a.example/?id=2")).toBe(false);
  expect(same("https://a.example/old-bridge.jpg", "https://a.example/new-bridge.jpg")).toBe(false);
});
