/**
 * Titles made up for training, in languages and fields of which the rows hold one side alone: nearly all their lessons are about
 * programming, and all that isn't a lesson is English or from India. One a line.
 */
export const OTHERS: readonly string[] = `
Nuevo videoclip oficial de la banda del barrio
Broma pesada a mi hermano en el supermercado
Capítulo 43 completo de la novela de las nueve
Los mejores goles de la jornada del domingo
Reaccionando a los vídeos más virales de la semana
Así vive el actor más famoso de México
Última hora: temblor sacude la costa
24 horas encerrado en un parque acuático
Clipe oficial da dupla sertaneja do momento
Pegadinha do elevador com os famosos
Melhores momentos do clássico de ontem
Fomos ao maior rodízio de pizza da cidade
O que aconteceu com a atriz da novela?
Notícias da manhã ao vivo de Brasília
Abrindo presentes dos fãs
Le nouveau clip du rappeur marseillais
On a passé 24h dans un manoir hanté
Résumé du match de samedi soir
Bande annonce du film de Noël
Le journal de vingt heures en direct
Je teste les restaurants les moins bien notés
Neues Musikvideo der Band aus Hamburg
Wir haben 24 Stunden im Baumarkt verbracht
Die lustigsten Pannen der Woche
Zusammenfassung des Spiels vom Samstag
Nachrichten vom Abend mit Wetter
Offizieller Trailer zum Kinofilm des Jahres
Il nuovo singolo dell'estate, video ufficiale
Scherzo telefonico alla nonna
I gol più belli della domenica
Abbiamo dormito in un castello abbandonato
Zwiastun nowego polskiego filmu
Śmieszne wpadki z wesela
Skrót meczu z niedzieli
Nowy teledysk disco polo na lato
Премьера клипа года
Пранк над соседом вышел из под контроля
Обзор матча и все голы тура
Новая серия любимого сериала
Мы провели ночь в заброшенном доме
Новости дня: главное к этому часу
Прохождение хоррора с другом
Що сталося вчора в центрі міста
Прем'єра пісні про кохання
Yeni klip: yazın şarkısı çıktı
Kardeşime şaka yaptım çok kızdı
Dizinin son bölüm fragmanı
Derbi maçının geniş özeti
Son dakika haberleri canlı yayın
Sokakta yabancılara sorduk
أغنية الصيف الجديدة فيديو كليب
مقلب في أخي الصغير لا يفوتكم
الحلقة الأخيرة من المسلسل التركي مدبلج
ملخص وأهداف مباراة القمة أمس
عاجل: أخبار الساعة السابعة مساء
يوم كامل في مدينة الألعاب مع العائلة
لن تصدق ماذا حدث في البرنامج
ردة فعل أمي على الهدية
آهنگ جدید خواننده محبوب
قسمت آخر سریال ترکی
دوربین مخفی خنده دار در خیابان
خلاصه بازی دیشب و گل ها
خبرهای امشب
השיר החדש של הקיץ
מתיחה על אמא שלי
החדשות של הערב
MV chính thức ca khúc mới nhất
Tập cuối phim truyền hình hay nhất
Thử thách ăn cay cùng bạn thân
Tin tức sáng nay trong nước và thế giới
Hài kịch tuyển chọn cười bể bụng
Một ngày đi chợ nổi miền Tây
Lagu dangdut terbaru paling enak didengar
Prank ojek online bikin nangis
Sinetron malam ini full episode terakhir
Cuplikan gol tadi malam
Berita terkini dari ibu kota
Makan bakso terbesar di dunia
Mukbang seblak super pedas bareng teman
เพลงใหม่ล่าสุดของวงดัง
ละครเรื่องใหม่ตอนแรก
แกล้งเพื่อนในห้าง
ข่าวเช้าวันนี้
ไฮไลท์ฟุตบอลเมื่อคืน
រឿងភាគថ្មីភាគចុងក្រោយ
ចម្រៀងថ្មីពិរោះៗ
新歌官方MV首播
电视剧大结局第四十集
搞笑视频合集笑到肚子痛
今日新闻早间播报
我们去吃了全城最贵的火锅
挑战二十四小时不睡觉
新曲ミュージックビデオ公開
ドッキリを仕掛けた結果
人気ドラマ最終回予告
大食いチャレンジしてみた
今日のニュースまとめ
夏休みの家族旅行に行ってきました
신곡 뮤직비디오 공개
친구 몰래카메라 역대급 반응
드라마 마지막회 예고
오늘의 주요 뉴스
엄청 매운 라면 먹방
어제 경기 하이라이트
주말 가족 여행 브이로그
নতুন বাংলা নাটক ২০২৬
সন্ধ্যার খবর সরাসরি
নতুন গান অফিসিয়াল ভিডিও
হাসির ভিডিও না দেখলে মিস
ගීතයේ නව වීඩියෝව
අද රාත්‍රී පුවත්
नयाँ नेपाली गीत अफिसियल भिडियो
आजको मुख्य समाचार
मराठी मालिका आजचा भाग
नवीन मराठी गाणे
اردو ڈرامہ آخری قسط
آج کی تازہ خبریں
ನಿಮ್ಮ ಮೆಚ್ಚಿನ ಧಾರಾವಾಹಿ ಇಂದಿನ ಸಂಚಿಕೆ
ਨਵਾਂ ਪੰਜਾਬੀ ਗੀਤ
We bought the cheapest house in town
My honest thoughts after one year
Cooking dinner with what is left in the fridge
Rain sounds for sleeping ten hours
Relaxing piano music for studying
Lo-fi beats to work to
Ranking every fast food burger
The truth about my job
Moving out after five years
Dashcam compilation of the month
The fastest car in the world against a jet
What I eat in a day
Minecraft but every block is random
Speedrun world record explained by a fan
Drone flight over the Alps in 4K
Why this film failed at the box office
The history of a forgotten theme park
Inside the factory that makes pencils
I asked strangers for their last photo
Phone review after six months
Top ten beaches to visit this summer
Stand-up: my family at the airport
`
  .trim()
  .split('\n');

export const LESSONS: readonly string[] = `
Guitar lesson for beginners: your first three chords
Piano lesson 4: left hand patterns
How to draw hands: anatomy for artists
Watercolor course part 2: wet on wet
Spanish for beginners: past tense explained
Japanese grammar lesson 12: te form
English pronunciation: the th sound
Calculus 1 lecture 9: the chain rule
Organic chemistry: reaction mechanisms, full course
Introduction to microeconomics: supply and demand
Physics lecture: rotational motion
Statistics for beginners: the normal distribution
Photography basics: aperture, shutter and ISO
Photoshop tutorial: remove any background
Blender beginner course: model a chair
Excel pivot tables step by step
Public speaking workshop: structure your talk
Accounting basics: debits and credits
Music theory: intervals explained
Sewing for beginners: how to thread a machine
Chess openings course: the Italian game
Anatomy lecture: the heart
Creative writing class: dialogue
Singing lesson: breath support exercises
Figma course for beginners: auto layout
Curso de guitarra desde cero: clase 2
Clase de matemáticas: derivadas paso a paso
Curso de inglés básico: presente simple
Aprende a dibujar rostros: lección 3
Aula de violão para iniciantes
Matemática: função do segundo grau, aula 5
Curso de inglês do zero: verbo to be
Cours de piano débutant: leçon 1
Maths: les dérivées expliquées
Apprendre le dessin: les bases de la perspective
Gitarre lernen für Anfänger: die ersten Akkorde
Mathe Nachhilfe: Bruchrechnen einfach erklärt
Deutsch lernen A1: die Artikel
Lezione di chitarra per principianti
Corso di matematica: le equazioni di primo grado
Kurs gry na gitarze od podstaw
Matematyka: funkcja kwadratowa, lekcja 3
Уроки гитары для начинающих
Математика: производная функции, урок 7
Английский язык с нуля: урок 1
Лекция по физике: законы Ньютона
Уроки малювання для початківців
Sıfırdan gitar dersleri 1
Matematik türev konu anlatımı
İngilizce dersleri: geniş zaman
دروس تعليم الجيتار للمبتدئين
شرح الرياضيات: الاشتقاق خطوة بخطوة
تعلم اللغة الإنجليزية من الصفر: الدرس الأول
آموزش گیتار برای مبتدیان
آموزش زبان انگلیسی: درس سوم
آموزش ریاضی: مشتق
שיעור גיטרה למתחילים
Học đàn guitar cho người mới bắt đầu
Toán 12: đạo hàm, bài giảng 4
Học tiếng Anh giao tiếp cơ bản: bài 2
Belajar gitar untuk pemula dari nol
Matematika SMA: turunan fungsi
Belajar bahasa Inggris dasar
สอนกีตาร์เบื้องต้นบทที่ 1
เรียนภาษาอังกฤษพื้นฐาน
รีเรียนคณิตศาสตร์ ม.4 บทเรียนฟังก์ชัน
吉他入门教程第一课
高等数学：导数的概念
零基础学英语语法
ギター初心者講座 コードの押さえ方
数学の授業 微分の基礎
英文法入門 第3回
기타 기초 강좌 1강
수학 미분 개념 강의
왕초보 영어 문법 수업
গিটার শেখার ক্লাস ১
ইংরেজি ব্যাকরণ শিখুন সহজে
गिटार सीखें शुरुआत से
गणित: अवकलन, कक्षा 12
रेखाचित्र कोर्स भाग एक
கிட்டார் பாடம் ஒன்று
ஆங்கில இலக்கணம் வகுப்பு
ఇంగ్లీష్ గ్రామర్ పాఠం
ഇംഗ്ലീഷ് ഗ്രാമർ ക്ലാസ്
ಇಂಗ್ಲಿಷ್ ವ್ಯಾಕರಣ ಪಾಠ
ඉංග්‍රීසි ව්‍යාකරණ පාඩම
अङ्ग्रेजी व्याकरण पाठ
`
  .trim()
  .split('\n');
