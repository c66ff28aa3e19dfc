/// Invented names in the manner of three countries.
enum Names {
  /// One, two or three words. A word is a common name, or one put together from syllables.
  static func indonesian(_ numbers: inout Numbers) -> String {
    let count = numbers.unit()
    let words = count < 0.15 ? 1 : count < 0.8 ? 2 : 3
    return (0..<words).map { place in
      if numbers.unit() < 0.55 {
        return numbers.skewed(place == words - 1 ? indonesianLast : indonesianFirst)
      }
      let word =
        numbers.skewed(openings) + numbers.skewed(middles)
        + numbers.skewed(endings)
      return word.prefix(1).uppercased() + word.dropFirst()
    }.joined(separator: " ")
  }

  /// The name in Latin letters, and in Han characters.
  static func chinese(_ numbers: inout Numbers) -> (String, String) {
    let family = numbers.skewed(chineseFamilies)
    let given = (0..<(numbers.unit() < 0.35 ? 1 : 2)).map { _ in numbers.skewed(chineseGiven) }
    let word = given.map(\.latin).joined().lowercased()
    return (
      family.latin + " " + word.prefix(1).uppercased() + word.dropFirst(),
      family.native + given.map(\.native).joined()
    )
  }

  /// The name in Latin letters, and in Khmer script.
  static func khmer(_ numbers: inout Numbers) -> (String, String) {
    let family = numbers.skewed(khmerFamilies)
    let given = numbers.skewed(khmerGiven)
    return (family.latin + " " + given.latin, family.native + " " + given.native)
  }

  /// What stands before and behind names without being a part of them.
  static let titles = ["H.", "Hj.", "Bpk.", "Ibu", "Ir.", "Tn.", "Ny.", "Drs."]
  static let degrees = [", S.E.", ", S.Pd.", " S.H.", ", M.T."]
  /// One name in its many spellings.
  static let muhammads = ["Muhammad", "Mohammad", "Muhamad", "Moh.", "Mohamad", "Mochamad"]

  private static let indonesianFirst = words(
    """
    Muhammad Siti Ahmad Dewi Sri Agus Budi Nur Eko Dwi Rina Andi Tri Rizky Ayu Adi Wahyu Indah Dian Fitri Yulia \
    Hendra Ratna Bambang Rudi Joko Ani Sutrisno Hadi Yusuf Fajar Arif Bayu Putri Lestari Maria Teguh Slamet \
    Iwan Rahmat Dedi Asep Ujang Nining Wati Endang Suryani Imam Galih Reza Ilham Taufik Anisa Aulia Lina
    """)
  private static let indonesianLast = words(
    """
    Setiawan Saputra Wijaya Hidayat Susanti Pratama Lestari Nugroho Santoso Kurniawan Siregar Nasution Wibowo \
    Sari Utami Handayani Rahayu Simanjuntak Gunawan Purnomo Harahap Maulana Firmansyah Hasibuan Sihombing \
    Lubis Permana Suryadi Hakim Ramadhan Iskandar Tanjung Situmorang Panjaitan Kusuma Halim Salim Mulyadi \
    Wulandari Anggraini Puspita Safitri Marpaung Hutapea Sinaga Manullang Pohan Damanik Ginting Sembiring
    """)
  private static let openings = words(
    "su wi har mar da ka sa pur di ma ra bo ja ta ru wa pra ban la ke po no gi ha ya ri mu tar se ba"
  )
  private static let middles = words(
    "tri ji di yan mi la wa na ra to se ngu bi li ma ri wi nar ya ti do ka hu ga")
  private static let endings = words(
    "no to ti ni man wan yah di yo ta ah in na mi ri ono awan ati ito anto ardi asih")

  typealias Written = (latin: String, native: String)

  private static let chineseFamilies = written(
    """
    Wang 王 Li 李 Zhang 张 Liu 刘 Chen 陈 Yang 杨 Huang 黄 Zhao 赵 Wu 吴 Zhou 周 Xu 徐 Sun 孙 Ma 马 Zhu 朱 Hu 胡 \
    Guo 郭 He 何 Lin 林 Gao 高 Luo 罗 Zheng 郑 Liang 梁 Xie 谢 Song 宋 Tang 唐 Deng 邓 Han 韩 Feng 冯 Cao 曹 Peng 彭
    """)
  private static let chineseGiven = written(
    """
    Wei 伟 Fang 芳 Na 娜 Xiu 秀 Min 敏 Jing 静 Li 丽 Qiang 强 Lei 磊 Jun 军 Yang 洋 Yong 勇 Yan 艳 Jie 杰 Juan 娟 \
    Tao 涛 Ming 明 Chao 超 Ping 平 Gang 刚 Gui 桂 Ying 英 Hua 华 Yu 玉 Lan 兰 Hong 红 Mei 梅 Xia 霞 Bo 波 Hui 辉 \
    Jian 建 Guo 国 Zhi 志 Wen 文 Xin 新 Dan 丹 Ting 婷 Xue 雪 Long 龙 Kun 坤 Hao 浩 Rui 瑞 Ning 宁 Feng 峰 Shan 山
    """)
  private static let khmerFamilies = written(
    """
    Sok សុខ Chan ចាន់ Chea ជា Kim គឹម Keo កែវ Heng ហេង Sim ស៊ីម Ly លី Sao សៅ Long ឡុង Meas មាស Nhem ញឹម Oum អ៊ុំ \
    Phan ផាន់ Ros រស់ Seng សេង Tep ទេព Uk អ៊ុក Vong វង្ស Yim យឹម
    """)
  private static let khmerGiven = written(
    """
    Sophea សុភា Dara តារា Bopha បុប្ផា Sokha សុខា Rithy រិទ្ធី Vanna វណ្ណា Chantrea ចន្ទ្រា Kosal កុសល Maly ម៉ាលី \
    Nary នារី Piseth ពិសិដ្ឋ Ratana រតនា Samnang សំណាង Sopheap សុភាព Thida ធីតា Veasna វាសនា Vichea វិជ្ជា Bunthoeun ប៊ុនធឿន \
    Kunthea គន្ធា Makara មករា Phalla ផល្លា Sothea សុធា
    """)

  private static func words(_ text: String) -> [String] {
    text.split(separator: " ").map(String.init)
  }

  private static func written(_ text: String) -> [Written] {
    let all = words(text)
    return stride(from: 0, to: all.count - 1, by: 2).map { (all[$0], all[$0 + 1]) }
  }
}

/// Places, the populous ones first.
enum Places {
  static let provinces = list(
    """
    Jawa Barat,Jawa Timur,Jawa Tengah,Sumatera Utara,Banten,DKI Jakarta,Lampung,Sulawesi Selatan,Sumatera Selatan,Riau,\
    Sumatera Barat,Kalimantan Barat,Nusa Tenggara Timur,Aceh,Nusa Tenggara Barat,Bali,Kepulauan Riau,Sulawesi Utara,Jambi
    """)
  static let towns = list(
    """
    Jakarta,Surabaya,Medan,Bandung,Bekasi,Tangerang,Palembang,Semarang,Makassar,Depok,Batam,Pekanbaru,Bogor,Padang,Malang,\
    Samarinda,Denpasar,Tasikmalaya,Banjarmasin,Serang,Balikpapan,Pontianak,Jambi,Cimahi,Surakarta,Manado,Mataram,Kupang,\
    Yogyakarta,Cilegon,Palu,Ambon,Sukabumi,Cirebon,Pekalongan,Kediri,Binjai,Tegal,Ternate,Madiun,Singkawang,Bitung,Langsa,\
    Probolinggo,Purwokerto,Blitar,Bima,Sorong,Solok,Bukittinggi
    """)
  /// Where a town lies: one of the provinces, always the same.
  static func province(of town: String) -> String {
    let number = towns.firstIndex(of: town) ?? 0
    return provinces[number * 7 % provinces.count]
  }

  /// The first four digits of regions in national numbers.
  static let regions = list(
    "3201,3578,1271,3273,3275,3671,1671,3374,7371,3276,2171,1471,1371,3573,6472,5171,3278,6371,3604,6171"
  )
  static let khmerTowns = list(
    """
    Phnom Penh,Battambang,Siem Reap,Kampong Cham,Sihanoukville,Poipet,Takeo,Kampot,Pursat,Kratie,Prey Veng,Svay Rieng
    """)

  private static func list(_ text: String) -> [String] {
    text.split(separator: ",").map(String.init)
  }
}
