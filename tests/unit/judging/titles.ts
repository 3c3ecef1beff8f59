/** Made-up titles that nothing was learned of: by language, a lesson and something else. */
export const TITLES: Readonly<
  Record<string, { readonly lesson: readonly string[]; readonly other: readonly string[] }>
> = {
  en: {
    lesson: [
      'Kotlin Coroutines Full Course',
      'Linear Algebra Lecture 12: Eigenvalues',
      'How to play the ukulele: beginner lesson 1',
      'Docker Networking Explained | DevOps Tutorial',
      'French listening practice A2, unit 5',
      'Intro to Bookkeeping: the balance sheet',
    ],
    other: [
      'My brother ate my birthday cake (I cried)',
      'City vs United: all goals and highlights',
      'The Hollow Lake | Official Trailer',
      'Nova Rae - Falling Slow (Official Video)',
      'Mayor resigns after council vote',
      'I survived 50 hours in a cave',
    ],
  },
  es: {
    lesson: [
      'Curso de carpintería para principiantes, clase 1',
      'Programación orientada a objetos en Java',
      'Química orgánica: ejercicios resueltos',
    ],
    other: [
      'Mi gato conoce a un perro enorme',
      'Video oficial de la canción del verano',
      'El partido terminó en pelea',
    ],
  },
  pt: {
    lesson: [
      'Curso completo de Node.js do zero',
      'Aula 7: probabilidade e estatística',
      'Como desenhar rostos passo a passo',
    ],
    other: ['Minha mãe reagiu ao meu cabelo novo', 'Clipe oficial: amor de janeiro', 'Gols da rodada de quarta'],
  },
  fr: {
    lesson: [
      'Apprendre Python: leçon 3, les boucles',
      'Cours de physique: la mécanique',
      'Tuto Photoshop pour débutants',
    ],
    other: [
      'On mange le piment le plus fort du monde',
      'Clip officiel de la chanteuse',
      'Interview du président au journal',
    ],
  },
  de: {
    lesson: ['Mathe einfach erklärt: Vektoren', 'Java Kurs für Anfänger, Lektion 2', 'Klavier lernen: erste Übungen'],
    other: ['Wir kaufen das billigste Auto', 'Offizielles Musikvideo: Sommerregen', 'Alle Tore vom Samstag'],
  },
  it: {
    lesson: ['Corso di Excel per principianti', 'Lezione di chimica: i legami', 'Impara a disegnare da zero'],
    other: ['Abbiamo comprato una casa per un euro', 'Video ufficiale: notte di luna', 'Scherzo al mio capo'],
  },
  pl: {
    lesson: ['Kurs SQL od podstaw, lekcja 4', 'Fizyka: ruch jednostajny', 'Nauka angielskiego dla początkujących'],
    other: ['Kupiłem najtańszy telefon', 'Nowa piosenka na wesele, teledysk', 'Wywiad z piłkarzem po meczu'],
  },
  ru: {
    lesson: [
      'Курс по JavaScript с нуля, урок 5',
      'Химия: окислительно-восстановительные реакции, лекция',
      'Рисование для начинающих: основы',
    ],
    other: ['Мы купили самый дешёвый автомобиль', 'Премьера клипа: белая ночь', 'Смешные коты, подборка'],
  },
  tr: {
    lesson: ['C# Dersleri 8: Döngüler', 'Fizik konu anlatımı: Newton yasaları', 'Sıfırdan Python eğitimi'],
    other: ['Arkadaşımın arabasını sakladım', 'Yeni şarkı klip çıktı', 'Maç özeti ve goller'],
  },
  ar: {
    lesson: ['شرح قواعد البيانات للمبتدئين', 'كورس بايثون كامل الدرس 6', 'تعلم الرسم خطوة بخطوة'],
    other: ['ذهبنا إلى أكبر مطعم في المدينة', 'كليب الاغنية الجديدة', 'اهداف مباراة اليوم'],
  },
  fa: {
    lesson: ['آموزش جاوااسکریپت جلسه دوم', 'دوره رایگان ریاضی پایه'],
    other: ['موزیک ویدیو جدید', 'سفر ما به شمال با دوستان'],
  },
  hi: {
    lesson: ['Python Tutorial in Hindi #15 | Loops', 'कक्षा 10 गणित अध्याय 2', 'Excel Full Course in Hindi'],
    other: ['नई फिल्म का ट्रेलर', 'Bhabhi ji ka naya gaana', 'आज की ताजा खबर'],
  },
  bn: {
    lesson: ['জাভা প্রোগ্রামিং বাংলা টিউটোরিয়াল ৩', 'ইংরেজি শেখার ক্লাস'],
    other: ['নতুন নাটক ঈদ স্পেশাল', 'আমাদের গ্রামের বাড়ি ঘুরে এলাম'],
  },
  vi: {
    lesson: ['Lập trình C# cơ bản: bài 9', 'Học vẽ cho người mới bắt đầu', 'Bài giảng vật lý 11'],
    other: ['Phim hài tết mới nhất', 'Cả nhà đi ăn lẩu', 'Ca khúc mới của ban nhạc'],
  },
  id: {
    lesson: ['Belajar Laravel untuk pemula bagian 3', 'Tutorial Figma bahasa Indonesia', 'Matematika kelas 9: peluang'],
    other: ['Lagu terbaru bikin baper', 'Kami makan di warung paling ramai', 'Gol menit terakhir'],
  },
  th: {
    lesson: ['สอน Python เบื้องต้น บทที่ 2', 'เรียนคณิตศาสตร์ออนไลน์'],
    other: ['เพลงใหม่ปีนี้', 'ไปเที่ยวทะเลกับครอบครัว'],
  },
  ko: {
    lesson: ['파이썬 기초 강의 3강', '영어 문법 수업: 관계대명사'],
    other: ['신인 그룹 뮤직비디오', '우리 강아지의 하루'],
  },
  ja: {
    lesson: ['Python入門講座 第2回', '高校数学 二次関数の授業'],
    other: ['新曲のミュージックビデオ', '友達と温泉に行った'],
  },
  zh: {
    lesson: ['Java零基础入门教程', '线性代数公开课 第五讲'],
    other: ['新歌首播', '和朋友去吃火锅'],
  },
};
