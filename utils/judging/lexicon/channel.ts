import type { Words } from './words-by-language';

/** What channels that teach are called. */
export const TEACHES: Words = {
  en: 'academy, university, college, school, institute, institution, education, educational, edu, learning, learn, classes, class, tutorials, tutorial, tutor, teacher, professor, prof, sir, lectures, lecture, courses, course, coding, code, coder*, codes, developer*, dev, devs, programmer*, programming, program, software, computer, math*, science, physics, chemistry, engineer*, engineering, tech, technology, technologies, technical, training, bootcamp, camp, tips, study, lab, labs, hub, knowledge, skills, ninja, data, cloud, web, javascript, java, python, php, linux, html, css, algorithm*, w3, stack, simplified, mooc, ocw, opencourseware, mit, nptel, iit, khan, geek*, hacker*, cyber, security, it, ai',
  other:
    'academia, universidad, universidade, curso*, escola, escuela, aula*, professor, profesor, profe, codigo, programador*, ecole, formation, universite, universitat, schule, lehrer, akademie, kurs*, universita, scuola, uniwersytet, akademia, szkola, akademi, universitesi, egitim, ders*, yazilim, hoca, универсистет, университет, академия, школа, уроки, лекторий, أكاديمية, اكاديمية, جامعة, تعليم, برمجة, مبرمج, مدرسة, دروس, آموزش, آکادمی, دانشگاه, universitas, sekolah, belajar, kelas, kampus, koding, ngoding, programer, hoc, lap trinh, day hoc, truong, giao duc, daihoc, โรงเรียน, มหาวิทยาลัย, เรียน, สอน, 大学, 学院, 课堂, 教室, 学校, 講座, 塾, 대학교, 학교, 코딩, 교육, 강의, 개발자, 선생님, कोडिंग, अकादमी, একাডেমি, প্রোগ্রামিং, স্কুল, শিক্ষা, পাঠশালা',
};

/** What channels that entertain or report are called. */
export const ENTERTAINS: Words = {
  en: 'tv, news, vevo, records, music, films, film, movies, movie, pictures, studios, studio, entertainment, official, show, tonight, late night, sports, sport, gaming, games, kids, vlogs, vlog, comedy, channel, network, magazine, nbc, cbs, abc, fox, cnn, bbc, espn, nfl, nba, mlb, wwe, ufc, mtv, netflix, hbo, disney, marvel, trailers, productions, fm, radio, daily, gossip, buzzfeed, cosmopolitan, vogue, refinery29, food, kitchen, beauty, fashion, makeup, recordings, band, talkies, cinema, cinemas, bollywood, serial, media, live',
  other:
    'canal, musica, noticias, peliculas, futebol, filmes, musique, cine, musik, nachrichten, filmy, muzyka, muzik, haber, dizi, музыка, новости, кино, موسيقى, اخبار, أخبار, قناة, افلام, نور, musik, berita, film, lagu, nhac, phim, giai tri, เพลง, ข่าว, 音乐, 新闻, 映画, 뉴스, 음악',
};
