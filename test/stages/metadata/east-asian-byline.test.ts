import { expect, test } from "vitest";
import * as bylines from "../../../src/stages/metadata/byline-line.ts";
import { Line } from "../../../src/stages/metadata/line.ts";

const readByline = (line: string) => bylines.readByline(new Line(line));

test.each([
  ["作者：林若水", ["林若水"]],
  ["本报记者林若水", ["林若水"]],
  ["记者 林若水 陈思远", ["林若水", "陈思远"]],
  ["文／林若水", ["林若水"]],
  ["撰文｜林若水", ["林若水"]],
  ["新华社记者欧阳若水", ["欧阳若水"]],
  ["取材・文 高橋由美", ["高橋由美"]],
  ["取材・文／高橋 由美", ["高橋 由美"]],
  ["文＝高橋由美、写真＝森田健", ["高橋由美"]],
  ["高橋由美記者", ["高橋由美"]],
  ["김민수·이지은 기자", ["김민수", "이지은"]],
  ["[서울=항구뉴스] 김민수 기자 minsu@harbour.example", ["김민수"]],
  ["글=김민수", ["김민수"]],
])("%s names its authors", (line, names) => {
  const people = readByline(line)?.people.filter(({ role }) => role === "author");
  expect(people?.map(({ name }) => name)).toEqual(names);
});

test.each([
  ["【记者林若水／台北报导】", "台北"],
  ["記者林若水／高雄報導", "高雄"],
])("%s says where from", (line, place) => {
  expect(readByline(line)?.people).toMatchObject([{ name: "林若水", role: "author", place }]);
});

test.each(["写真：森田健", "사진=이지은"])("%s is no author", (line) => {
  expect(readByline(line)?.people[0]?.role).toBe("photographer");
});

test.each([
  "记者观察",
  "记者会",
  "新聞記者",
  "政治部記者",
  "文／编辑部",
  "기자",
  "기자 회견",
  "文化和旅游部",
  "记者从港口公司获悉，渡轮周五晚一小时离港。",
])("%s is no byline", (line) => {
  expect(readByline(line)?.people ?? []).toEqual([]);
});
